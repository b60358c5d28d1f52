using System.Globalization;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// One requirement by kind, id and detail, ordered by kind, then ordinally by id. The <c>default</c> has no kind and is never part of a result.
/// </summary>
public readonly record struct RequirementItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="id">Which; null for place, hours and start.</param>
    /// <param name="level">The level asked for, of a language; null when none is stated.</param>
    /// <param name="years">The years asked for, of experience; null when none are stated.</param>
    public RequirementItem(RequirementKind kind, string? id = null, LanguageLevel? level = null, int? years = null)
    {
        Kind = kind;
        Id = id;
        Level = level;
        Years = years;
    }

    /// <summary>What it is about.</summary>
    public RequirementKind Kind { get; }

    /// <summary>Which; null for place, hours and start.</summary>
    public string? Id { get; }

    /// <summary>The level asked for, of a language; null when none is stated.</summary>
    public LanguageLevel? Level { get; }

    /// <summary>The years asked for, of experience; null when none are stated.</summary>
    public int? Years { get; }

    /// <summary>The item as it is written in files: <c>skill:truckkort</c>, <c>language:sv:B1</c>, <c>experience:7652:2</c>, <c>place</c>.</summary>
    public override string ToString()
    {
        var detail = Level is { } level ? ":" + (level == LanguageLevel.Native ? "native" : level.ToString())
            : Years is { } years ? ":" + years.ToString(CultureInfo.InvariantCulture)
            : null;
        return Kind switch
        {
            RequirementKind.Place => "place",
            RequirementKind.Hours => "hours",
            RequirementKind.Start => "start",
            RequirementKind.Skill => "skill:" + Id,
            RequirementKind.Language => "language:" + Id + detail,
            RequirementKind.Licence => "licence:" + Id,
            RequirementKind.Experience => "experience:" + Id + detail,
            RequirementKind.Support => "support:" + Id,
            _ => string.Empty,
        };
    }
}
