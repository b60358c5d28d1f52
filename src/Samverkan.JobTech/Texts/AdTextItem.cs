using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>What all findings of one thing in an ad come to. Immutable; equal when all of it is.</summary>
/// <remarks>
/// One that says that it is not asked for goes before all others, since excluding somebody on a guess is worse than not doing so. Then must, asked,
/// merit, mentioned, in that order.
/// </remarks>
public sealed record AdTextItem
{
    internal AdTextItem()
    {
    }

    /// <summary>What kind of thing.</summary>
    public RequirementKind Kind { get; internal init; }

    /// <summary>What the text says of it, all told.</summary>
    public AdTextStance Stance { get; internal init; }

    /// <summary>Whether somewhere the wording leaves no doubt that it is a must. Only of what is asked for.</summary>
    public bool IsExplicit { get; internal init; }

    /// <summary>How many findings there are of it, 1 or more.</summary>
    public int Mentions { get; internal init; }

    /// <summary>The field of the opening that it went into, as files name it (<c>must.skills</c>); null when it is not carried.</summary>
    public string? Field { get; internal init; }

    /// <summary>The skill; null for other kinds.</summary>
    public SkillId? Skill { get; internal init; }

    /// <summary>The language; null for other kinds.</summary>
    public LanguageId? Language { get; internal init; }

    /// <summary>The lowest level that is stated where it is asked for; null when none is, and for other kinds.</summary>
    public LanguageLevel? Level { get; internal init; }

    /// <summary>The licence; null when the text names none, and for other kinds.</summary>
    public LicenceId? Licence { get; internal init; }

    /// <summary>From the least to the most working time named; null when one of them is not known, and for other kinds.</summary>
    public WorkingTime? WorkingTime { get; internal init; }

    /// <summary>The first day of work; null when the text names several, and for other kinds.</summary>
    public DateOnly? Start { get; internal init; }

    /// <summary>The least number of years of experience named; null for other kinds.</summary>
    public int? Years { get; internal init; }
}
