using System.Runtime.CompilerServices;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// Something that happened in one person's case. Each step is its data, the rule that admits or refuses it, and its effect on the case.
/// Immutable, and equal when all its data is equal. A step can be made with any data; it is checked when it is recorded.
/// </summary>
public abstract record CaseStep
{
    private protected CaseStep()
    {
    }

    /// <summary>Whose case.</summary>
    public abstract SeekerId Seeker { get; init; }

    /// <summary>Whether the person says it, also when someone else writes it down.</summary>
    internal virtual bool IsOwnSay => false;

    /// <summary>Whether it is a decision about the person: it then has a reason, and the named person who recorded it answers for it.</summary>
    internal virtual bool IsDecision => false;

    /// <summary>Whether it may be said when the person has opted out.</summary>
    internal virtual bool OutlivesOptingOut => false;

    /// <summary>Whether it may bear a time before the last step: what takes back, refuses or sets right is never too late, also when that step has a wrong year.</summary>
    internal virtual bool IsHeardAtAnyTime => false;

    /// <summary>Whether the process leader may record it too, where the owner has gone.</summary>
    internal virtual bool IsForLeader => false;

    /// <summary>The opening that it concerns; null when none.</summary>
    internal virtual OpeningId? About => null;

    /// <summary>Every free text in it, so that none escapes the rules for texts.</summary>
    internal virtual IReadOnlyList<FactText> Texts => [];

    /// <summary>What it says, in one sentence that holds nothing of the person's.</summary>
    internal abstract Wording Words { get; }

    /// <summary>The kind of step and nothing else, so that no log shows more.</summary>
    public sealed override string ToString() => FactName.Of(GetType());

    /// <summary>The rule: null when the step is admitted.</summary>
    internal abstract Refusal? Check(Case current, Moment now);

    /// <summary>The effect. Called only with a step that was admitted.</summary>
    internal abstract Case Apply(Case current, Moment now);

    private protected static FactText Required(string? text, [CallerArgumentExpression(nameof(text))] string name = "") => new(name, text, true);

    private protected static FactText Optional(string? text, [CallerArgumentExpression(nameof(text))] string name = "") => new(name, text, false);
}
