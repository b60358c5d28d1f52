using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Something no longer stands in the person's way.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Barrier">Which.</param>
/// <param name="How">How it was resolved; null when that is not said.</param>
public sealed record BarrierResolved(SeekerId Seeker, BarrierId Barrier, string? How = null) : CaseStep
{
    internal override IReadOnlyList<FactText> Texts => [Optional(How)];

    internal override Wording Words => new("Ett hinder är undanröjt.", "A barrier is resolved.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Barrier)
        ?? CaseRules.NoBarrier.When(!current.Barriers.TryGetValue(Barrier, out var one) || one.IsResolved, "field:barrier");

    internal override Case Apply(Case current, Moment now) =>
        current with { Barriers = current.Barriers.With(Barrier, one => one with { IsResolved = true }) };
}
