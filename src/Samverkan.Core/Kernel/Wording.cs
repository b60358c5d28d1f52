using Ardalis.GuardClauses;

namespace Samverkan.Kernel;

/// <summary>One text in both languages. Immutable; equal when both texts are equal.</summary>
public sealed record Wording
{
    /// <summary>Makes a text in both languages.</summary>
    /// <param name="swedish">The Swedish text; not blank.</param>
    /// <param name="english">The English text; not blank.</param>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public Wording(string swedish, string english)
    {
        Swedish = Guard.Against.NullOrWhiteSpace(swedish);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>The Swedish text.</summary>
    public string Swedish { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">Which; anything but Swedish gives English.</param>
    public string In(Language language) => language == Language.Swedish ? Swedish : English;

    /// <summary>The English text, for logs and debuggers.</summary>
    public override string ToString() => English;
}
