using Samverkan.Kernel;

namespace Samverkan;

/// <summary>A replay under way. What a decision enacts is computed anew, and must be what the next entries say.</summary>
internal sealed class Replaying(Collaboration start)
{
    private readonly Queue<Entry> expected = [];

    public Collaboration Collaboration { get; private set; } = start;

    /// <summary>Takes one more entry; gives the refusal when it does not hold.</summary>
    public Refusal? Add(Entry entry)
    {
        if (expected.TryDequeue(out var enacted))
            return enacted == entry ? null : KernelRules.EnactedOtherwise.Of(enacted.By.ToString());
        if (entry.Sequence != Collaboration.Ledger.Count + 1)
            return KernelRules.OutOfSequence.Of("seq");
        var recorded = Collaboration.Record(entry.Fact, entry.By, entry.At);
        if (recorded.Refusal is { } refusal)
            return refusal;
        Collaboration = recorded.Require();
        foreach (var follower in Collaboration.Since(entry.Sequence))
            expected.Enqueue(follower);
        return null;
    }

    /// <summary>Says that all entries have been given; gives the refusal when a decision's entries are missing.</summary>
    public Refusal? Finish() => expected.TryPeek(out var missing) ? KernelRules.EnactedOtherwise.Of(missing.By.ToString()) : null;
}
