using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// Points at requirements by name, as <c>lacks</c>, <c>adaptable</c> and a partner's bridges do: a bare id (<c>truckkort</c>) means the
/// item of that id in whatever kind; with its kind before it (<c>licence:B</c>) that kind only; a kind alone (<c>languages</c>,
/// <c>place</c>, <c>hours</c>, <c>start</c>) all of that kind. The <c>default</c> points at nothing.
/// </summary>
public readonly record struct ItemName
{
    private static readonly Wording NoId = new("ett id efter kravslaget", "an id after the kind of requirement");

    // A name means an item at whatever level: one that seems to say a level would point at nothing, and nobody would see it.
    private static readonly Wording ALevel = new("ett namn utan nivå, som language:sv, som gäller alla nivåer", "a name without a level, such as language:sv, which means every level");
    private static readonly Wording Years = new("ett namn utan år, som experience:7652, som gäller alla längder", "a name without years, such as experience:7652, which means any length");
    private readonly string? text;

    /// <summary>Makes a name.</summary>
    /// <param name="text">A bare id, <c>kind:id</c>, or a kind.</param>
    /// <exception cref="ArgumentException">The text is blank, names no id after its kind, or has a level or years after its id.</exception>
    public ItemName(string text)
    {
        if (Problem(text) is { } problem)
            throw new ArgumentException($"Expected {problem.English}.", nameof(text));
        this.text = text;
        (Kind, Id) = Parse(text);
    }

    /// <summary>The kind that the name is limited to; null for a bare id.</summary>
    public RequirementKind? Kind { get; }

    /// <summary>The id that is meant; null when all of a kind is.</summary>
    public string? Id { get; }

    /// <summary>Whether this name points at an item.</summary>
    /// <param name="kind">The item's kind.</param>
    /// <param name="id">The item's id; null for place, hours and start, which have none.</param>
    public bool Names(RequirementKind kind, string? id) =>
        text is not null && (Kind is null || Kind == kind) && (Id is null || string.Equals(Id, id, StringComparison.Ordinal));

    /// <summary>Says what is wrong with a text as a name; null when nothing is.</summary>
    /// <param name="text">The text to judge.</param>
    public static Wording? Problem(string? text) =>
        IdText.FreeProblem(text) ?? Parse(text!) switch
        {
            (_, "") => NoId,
            (RequirementKind.Language, { } id) when IsLevel(After(id)) => ALevel,
            (RequirementKind.Experience, { } id) when IsYears(After(id)) => Years,
            _ => null,
        };

    /// <summary>The name as it is written in files.</summary>
    public override string ToString() => text ?? string.Empty;

    private static string After(string id) => id[(id.LastIndexOf(':') + 1)..] is var last && last.Length < id.Length ? last : string.Empty;

    private static bool IsLevel(string last) => Enum.TryParse<LanguageLevel>(last, ignoreCase: true, out _) && !char.IsAsciiDigit(last[0]);

    private static bool IsYears(string last) => last.Length is 1 or 2 && last.All(char.IsAsciiDigit);

    private static (RequirementKind? Kind, string? Id) Parse(string text)
    {
        return text switch
        {
            "place" => (RequirementKind.Place, null),
            "hours" => (RequirementKind.Hours, null),
            "start" => (RequirementKind.Start, null),
            "skills" => (RequirementKind.Skill, null),
            "languages" => (RequirementKind.Language, null),
            "licences" => (RequirementKind.Licence, null),
            "experience" => (RequirementKind.Experience, null),
            "support" => (RequirementKind.Support, null),
            _ when Following("skill:") is { } id => (RequirementKind.Skill, id),
            _ when Following("language:") is { } id => (RequirementKind.Language, id),
            _ when Following("licence:") is { } id => (RequirementKind.Licence, id),
            _ when Following("experience:") is { } id => (RequirementKind.Experience, id),
            _ when Following("support:") is { } id => (RequirementKind.Support, id),
            _ => (null, text),
        };

        string? Following(string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
    }
}
