namespace Samverkan.Kernel;

/// <summary>
/// What every id in the library is: one text, in a type of its own for each kind, so that ids of two kinds are never equal.
/// Ids are chosen by the host and compared ordinally. The <c>default</c> of an id is empty and is refused wherever it is used.
/// </summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The text of the id; empty for a <c>default</c> id, never null.</summary>
    string Value { get; }

    /// <summary>Makes an id of this kind.</summary>
    /// <param name="value">The text; must satisfy <see cref="Problem"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not an id of this kind.</exception>
    static abstract TSelf Of(string value);

    /// <summary>Says what is wrong with a text as an id of this kind; null when nothing is. Never quotes the text.</summary>
    /// <param name="value">The text to judge; null and empty are wrong.</param>
    static abstract Wording? Problem(string? value);
}
