using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// Points at requirements by name, as <c>lacks</c>, <c>adaptable</c> and a partner's bridges do: a bare id (<c>truckkort</c>) means the
/// item of that id in whatever kind; with its kind before it (<c>licence:B</c>) that kind only; a kind alone (<c>languages</c>,
/// <c>place</c>, <c>hours</c>, <c>start</c>) all of that kind. The <c>default</c> points at nothing.
/// </summary>
public readonly record struct ItemName
{
    private readonly string? text;

    /// <summary>Makes a name.</summary>
    /// <param name="text">A bare id, <c>kind:id</c>, or a kind.</param>
    /// <exception cref="ArgumentException">The text is blank, or names no id after its kind.</exception>
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
        IdText.FreeProblem(text) ?? (Parse(text!).Id is "" ? new Wording("ett id efter kravslaget", "an id after the kind of requirement") : null);

    /// <summary>The name as it is written in files.</summary>
    public override string ToString() => text ?? string.Empty;

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
            _ when After("skill:") is { } id => (RequirementKind.Skill, id),
            _ when After("language:") is { } id => (RequirementKind.Language, id),
            _ when After("licence:") is { } id => (RequirementKind.Licence, id),
            _ when After("experience:") is { } id => (RequirementKind.Experience, id),
            _ when After("support:") is { } id => (RequirementKind.Support, id),
            _ => (null, text),
        };

        string? After(string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
    }
}
