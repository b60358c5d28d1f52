using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Tests.Guidance;

/// <summary>A ledger cut down until nothing more can be left out: what is left is what a rule hangs on.</summary>
internal sealed class MinimalLedger
{
    private readonly DateTimeOffset asOf;
    private readonly Func<Review, bool> holds;
    private readonly CollaborationId id;

    private MinimalLedger(Reviewed row, Func<Review, bool> holds)
    {
        asOf = row.In.Ledger[^1].At.AddDays(row.Days);
        id = row.In.Id;
        this.holds = holds;
        Entries = Smaller([.. row.In.Ledger.Where(entry => entry.By.Kind != ActorKind.Decision)]);
    }

    /// <summary>What is left, without what decisions enact: those follow.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Cut down as long as the rule finds something.</summary>
    public static MinimalLedger Finding(Reviewed row) => new(row, review => review.Findings.Any(finding => finding.Id == row.Rule));

    /// <summary>Cut down as long as the rule is judged and finds nothing.</summary>
    public static MinimalLedger Leaving(Reviewed row) => new(row, review =>
        review.NotJudged.All(rule => rule.Id != row.Rule) && review.Findings.All(finding => finding.Id != row.Rule));

    public bool Holds(IEnumerable<Entry> entries) => Replayed(entries) is { } all && holds(Review.Of(all, asOf));

    /// <summary>The facts by name, and the days that go by at the end.</summary>
    public override string ToString() =>
        string.Join(", ", Entries.Select(entry => FactText(entry.Fact))) + (asOf - Entries[^1].At is { Days: > 0 } waited ? $", {waited.Days} days" : string.Empty);

    private static string FactText(Fact fact) => fact.GetType().Name is var name ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>Null when something is refused.</summary>
    private Collaboration? Replayed(IEnumerable<Entry> entries)
    {
        Collaboration? now = Collaboration.New(id);
        foreach (var entry in entries)
            now = now?.Record(entry.Fact, entry.By, entry.At) is { IsRefused: false } recorded ? recorded.Require() : null;
        return now;
    }

    private List<Entry> Smaller(List<Entry> entries)
    {
        for (var index = 0; index < entries.Count; index++)
            if (Admitted([.. entries.Take(index), .. entries.Skip(index + 1)]) is var fewer && Holds(fewer))
                return Smaller(fewer);
        return entries;
    }

    /// <summary>What is left when that which is then refused is left out too.</summary>
    private List<Entry> Admitted(IEnumerable<Entry> entries)
    {
        var now = Collaboration.New(id);
        var admitted = new List<Entry>();
        foreach (var entry in entries)
        {
            if (now.Record(entry.Fact, entry.By, entry.At) is not { IsRefused: false } recorded)
                continue;
            now = recorded.Require();
            admitted.Add(entry);
        }

        return admitted;
    }
}
