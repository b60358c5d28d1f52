using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>Something that the text of an ad speaks of, as a finding or as what all findings of it come to. Immutable; equal when all of it is.</summary>
public abstract record AdTextThing
{
    private protected AdTextThing()
    {
    }

    /// <summary>What kind of thing: a skill, a language, a licence, hours, a start, or experience (a number of years).</summary>
    public RequirementKind Kind { get; internal init; }

    /// <summary>What the text says of it.</summary>
    public AdTextStance Stance { get; internal init; }

    /// <summary>Whether the wording leaves no doubt that it is a must ("krav", "måste", "required") and it is not one of several that will do. Only of what is asked for.</summary>
    public bool IsExplicit { get; internal init; }

    /// <summary>The skill; null for other kinds.</summary>
    public SkillId? Skill { get; internal init; }

    /// <summary>The language; null for other kinds.</summary>
    public LanguageId? Language { get; internal init; }

    /// <summary>How well the language is to be known; null when the text does not say, and for other kinds.</summary>
    public LanguageLevel? Level { get; internal init; }

    /// <summary>The licence; null when the text names none ("körkort"), and for other kinds.</summary>
    public LicenceId? Licence { get; internal init; }

    /// <summary>The working time; null when the text does not say how much ("deltid"), and for other kinds.</summary>
    public WorkingTime? WorkingTime { get; internal init; }

    /// <summary>The first day of work; null for other kinds.</summary>
    public DateOnly? Start { get; internal init; }

    /// <summary>How many years of experience, 1 or more, of a range the least; null for other kinds.</summary>
    public int? Years { get; internal init; }
}
