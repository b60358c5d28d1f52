using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>Facts as JSON objects: <c>{"type":"goalStated","goal":"g1",...}</c>. What is null is left out. Thread-safe.</summary>
public static class FactJson
{
    internal static KindJson<Fact> Kinds { get; } = new(FactContext.Default, FactContext.Kinds);

    internal static KindValue<Fact> Value { get; } = new(Kinds, new("det är inte ett faktum", "it is not a fact"));

    /// <summary>The kinds of facts, as <c>type</c> names them, in ordinal order.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. FactContext.Kinds.Select(FactName.Of).Order(StringComparer.Ordinal)];

    /// <summary>Reads one fact.</summary>
    /// <param name="utf8">The object, in UTF-8.</param>
    /// <exception cref="InputException">It is not a fact; the problem names the field and what was expected.</exception>
    public static Fact Read(ReadOnlySpan<byte> utf8)
    {
        var path = new FieldPath(null, null);
        try
        {
            var cursor = new JsonCursor(utf8, path);
            cursor.Next();
            var fact = Value.Read(ref cursor);
            cursor.Next();
            return fact;
        }
        catch (JsonException)
        {
            throw path.Wrong(new("texten är ofullständig eller felaktig JSON; förväntade ett objekt", "the text is not whole JSON; expected one object"));
        }
    }

    /// <summary>Writes one fact, as one line without its end.</summary>
    /// <param name="fact">The fact.</param>
    public static string Write(Fact fact) => JsonSerializer.Serialize(fact, Kinds.Any);
}
