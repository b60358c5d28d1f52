using Samverkan.Kernel;
using Samverkan.Sharing;

namespace Samverkan.Tests.Oracle;

/// <summary>Bugs that someone could make where norms collide and things are shared.</summary>
internal static class SharingFaults
{
    public static IReadOnlyDictionary<string, Fault> All { get; } = new Dictionary<string, Fault>(StringComparer.Ordinal)
    {
        ["Sharing: a partner may share what is another partner's"] = new() { LetThrough = (now, attempt) => Faults.IsRefused(now, attempt, "SAM760") ? now : null },
        ["Sharing: what was received may be passed on again"] = new() { LetThrough = (now, attempt) => Faults.IsRefused(now, attempt, "SAM762") ? now : null },
        ["Sharing: what was received may be passed on after its last day"] = new() { LetThrough = (now, attempt) => Faults.IsRefused(now, attempt, "SAM763") ? now : null },
        ["Sharing: a way is agreed as soon as anyone accepts it"] = new() { Shows = AgreedTooSoon },
        ["Sharing: a norm outlasts its owner"] = new() { Shows = NormsOutlast },
    };

    private static void AgreedTooSoon(Collaboration now, Picture picture)
    {
        foreach (var collision in now.Sharing.Collisions.Values.Where(collision => collision.AcceptedBy.Count > 0))
            picture[$"agreed for {collision.Id}"] = collision.ProposedWay;
    }

    private static void NormsOutlast(Collaboration now, Picture picture) =>
        picture.SetAll("norms", now.Sharing.Norms.Values.Where(norm => !now.Ledger.Any(entry => entry.Fact is NormWithdrawn withdrawn && withdrawn.Norm == norm.Id)).Select(norm => norm.Id));
}
