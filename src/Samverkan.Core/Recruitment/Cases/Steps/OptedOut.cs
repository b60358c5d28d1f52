using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person no longer takes part. Needs no reason, and withdraws every yes; what is under way and not yet accepted is closed. A job that has been accepted is the person's own, but nothing more of it is recorded or shown. The process leader may write it down too, so that nobody is held by an owner who has gone.</summary>
/// <param name="Seeker">Whose case.</param>
public sealed record OptedOut(SeekerId Seeker) : CaseStep
{
    internal override bool IsOwnSay => true;

    internal override bool IsHeardAtAnyTime => true;

    internal override bool IsForLeader => true;

    internal override Wording Words => new("Personen vill inte längre vara med.", "The person no longer wants to take part.");

    internal override Refusal? Check(Case current, Moment now) => null;

    internal override Case Apply(Case current, Moment now) => current with
    {
        IsOptedIn = false,
        Sharings = [],
        Candidacies = current.Candidacies.Values
            .Where(one => one.IsOpen)
            .Aggregate(current.Candidacies, (all, one) => all.With(one.Opening, one.Stage == Stage.Accepted ? one with { HasYes = false } : one.Closing(CloseReason.OptedOut, now.At))),
    };
}
