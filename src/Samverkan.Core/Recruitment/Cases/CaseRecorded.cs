using OneOf;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>What recording a step, or erasing a case, gives: the caseload as it now is, or the refusal. <c>Match</c> and <c>Switch</c> take both apart.</summary>
public sealed class CaseRecorded : OneOfBase<Caseload, Refusal>
{
    internal CaseRecorded(Caseload caseload)
        : base(caseload)
    {
    }

    internal CaseRecorded(Refusal refusal)
        : base(refusal)
    {
    }

    /// <summary>Whether it was refused.</summary>
    public bool IsRefused => IsT1;

    /// <summary>The refusal; null when it was not refused.</summary>
    public Refusal? Refusal => IsT1 ? AsT1 : null;

    /// <summary>The caseload, for scripts and tests that expect no refusal.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message is the refusal in English.</exception>
    public Caseload Require() => IsT0 ? AsT0 : throw new InvalidOperationException(AsT1.ToString());
}
