using Ardalis.GuardClauses;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>Every kind of fact there is, so that a host can list and explain them. Thread-safe.</summary>
public static class FactBook
{
    private const int Suggested = 3;

    /// <summary>The kinds of facts, by room and then ordinally by type.</summary>
    public static IReadOnlyList<FactPage> All { get; } =
        [.. FactContext.Kinds.Select(Page).OrderBy(page => page.Room).ThenBy(page => page.Type, StringComparer.Ordinal)];

    /// <summary>A kind of fact.</summary>
    /// <param name="type">Its <c>type</c>; capitals make no difference.</param>
    /// <returns>Its page; null when there is no such kind.</returns>
    public static FactPage? Find(string type)
    {
        Guard.Against.Null(type);
        return All.FirstOrDefault(page => string.Equals(page.Type, type, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The kinds that someone who wrote something else may have meant, three of them: those that hold what was written first, then those with the fewest letters to change.</summary>
    /// <param name="type">What was written.</param>
    public static IReadOnlyList<string> Nearest(string type)
    {
        Guard.Against.Null(type);
        return
        [
            .. All.Select(page => page.Type)
                .OrderBy(name => name.Contains(type, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
                .ThenBy(name => Spelling.Distance(name, type))
                .ThenBy(name => name, StringComparer.Ordinal)
                .Take(Suggested),
        ];
    }

    private static FactPage Page(Type kind)
    {
        var (type, room) = (FactName.Of(kind), FactRoom.Of(kind));
        var said = FactTexts.OfFact(room, type);
        var word = said?.GetProperty("by").GetString();
        var speaker = word is null ? new FactSpeaker(Say.Unnamed, null) : FactSpeaker.Of(word);
        var fields = FactJson.Kinds.Options.GetTypeInfo(kind).Properties
            .Select(field => new FactField(field.Name, FactForm.Of(field.PropertyType), field.IsRequired, FactTexts.In(FactTexts.OfField(type, field.Name))));
        return new(type, room, FactTexts.In(said), speaker.Who, [.. fields], speaker.Actor, FactExample.Of(kind, isDecided: word == FactSpeaker.ByDecision));
    }
}
