using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A step of a case as it was recorded. Immutable.</summary>
/// <param name="Number">Its number in the case, from 1, without gaps.</param>
/// <param name="At">When, in UTC; not before the step before it in the case, but for what the person takes back, refuses or sets right, which is heard at any time.</param>
/// <param name="By">Who recorded it: always a named person, who answers for it when it is a decision.</param>
/// <param name="Step">What happened.</param>
public sealed record CaseEntry(int Number, DateTimeOffset At, Actor By, CaseStep Step)
{
    /// <summary>The person of the case, when the step is the person's own say; null when it is said by whoever recorded it.</summary>
    public SeekerId? SaidBy => Step.IsOwnSay ? Step.Seeker : null;

    /// <summary>Whether it is a decision about the person: it then has a reason, and can be disputed.</summary>
    public bool IsDecision => Step.IsDecision;

    /// <summary>What the step says, in one sentence that holds nothing of the person's.</summary>
    public Wording Words => Step.Words;

    /// <summary>The kind of step and nothing else, so that no log shows more.</summary>
    public override string ToString() => Step.ToString();
}
