using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>A finding while its text is being read: from one word up to another, which is not included.</summary>
internal sealed class Draft(RequirementKind kind, int from, int to)
{
    public RequirementKind Kind { get; } = kind;

    public int From { get; } = from;

    public int To { get; } = to;

    /// <summary>Of a skill or a language: its place in the finder's list.</summary>
    public int Value { get; init; }

    public LanguageLevel? Level { get; set; }

    public LicenceId? Licence { get; init; }

    public WorkingTime? WorkingTime { get; init; }

    public DateOnly? Start { get; init; }

    public int? Years { get; init; }

    public AdTextStance Stance { get; set; } = AdTextStance.Mentioned;

    public bool IsExplicit { get; set; }
}
