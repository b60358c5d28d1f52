using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Something that stands in a person's way, and who answers for it. Immutable.</summary>
/// <param name="Barrier">Its id in the case.</param>
/// <param name="Kind">What kind.</param>
/// <param name="AnsweredBy">Who answers for it.</param>
/// <param name="Until">By when something is to have been done.</param>
/// <param name="Note">What is meant; null when the kind says it.</param>
/// <param name="IsResolved">Whether it no longer stands in the way.</param>
public sealed record CaseBarrier(BarrierId Barrier, BarrierKind Kind, PersonId AnsweredBy, DateOnly Until, string? Note, bool IsResolved = false)
{
    /// <summary>That it is a barrier and nothing else, so that no log shows more.</summary>
    public override string ToString() => "barrier";
}
