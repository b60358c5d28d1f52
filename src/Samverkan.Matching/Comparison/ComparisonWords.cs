using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Matching.Words;

namespace Samverkan.Matching;

/// <summary>Says a comparison in words. Thread-safe.</summary>
public static class ComparisonWords
{
    /// <summary>What differs in the policies, and what that changed, in figures.</summary>
    /// <param name="comparison">The comparison.</param>
    public static IReadOnlyList<Wording> Summary(PolicyComparison comparison)
    {
        Guard.Against.Null(comparison);
        return [.. Policies(comparison), .. Counts(comparison.Counts)];
    }

    /// <summary>One list: whose it is, then who entered, moved and left, and why.</summary>
    /// <param name="list">The list.</param>
    public static IReadOnlyList<Wording> Of(ListComparison list)
    {
        Guard.Against.Null(list);
        return
        [
            list.Seeker is { } seeker ? new($"Arbetssökande {seeker}", $"Seeker {seeker}") : new($"Platsen {list.Opening}", $"Opening {list.Opening}"),
            .. list.Changes.Select(change => Move(change, list.Seeker is null).Then(Why(change))),
        ];
    }

    private static IEnumerable<Wording> Policies(PolicyComparison comparison)
    {
        if (comparison.Differences.Count == 0)
            yield return new("Reglerna är lika i A och B.", "The policies A and B are equal.");
        foreach (var (field, a, b) in comparison.Differences)
        {
            var (name, first, second) = (PolicyWords.NameOf(field), Spoken.Points(a), Spoken.Points(b));
            yield return Spoken.Sentence(
                $"{name.Swedish}: {first.Swedish} i A, {second.Swedish} i B.",
                $"{name.English}: {first.English} in A, {second.English} in B.");
        }
    }

    private static IEnumerable<Wording> Counts(ComparisonCounts counts)
    {
        var (lists, changed, entered) = (Spoken.Points(counts.Lists), Spoken.Points(counts.Changed), Spoken.Points(counts.Entered));
        var (left, moved, stood) = (Spoken.Points(counts.Left), Spoken.Points(counts.Moved), Spoken.Points(counts.Stood));
        yield return new($"{changed.Swedish} av {lists.Swedish} listor ändras.", $"{changed.English} of {lists.English} lists change.");
        yield return new(
            $"Rader som kommer in: {entered.Swedish}. Går ut: {left.Swedish}. Flyttar: {moved.Swedish}. Står kvar: {stood.Swedish}.",
            $"Rows that enter: {entered.English}. Leave: {left.English}. Move: {moved.English}. Stand: {stood.English}.");
        foreach (var (depth, ratio) in counts.Overlaps)
        {
            var (shared, of) = (Spoken.Points(ratio.Count), Spoken.Points(ratio.Of));
            yield return depth == 1
                ? new($"Överst på listorna är {shared.Swedish} av {of.Swedish} desamma.", $"At the top of the lists, {shared.English} of {of.English} are the same.")
                : new(
                    $"Bland de {Spoken.Number(depth)} översta är {shared.Swedish} av {of.Swedish} desamma.",
                    $"Among the top {Spoken.Number(depth)}, {shared.English} of {of.English} are the same.");
        }

        var (steps, rows) = (Spoken.Points(counts.Displacement.Count), Spoken.Points(counts.Displacement.Of));
        yield return new(
            $"Rader som finns på båda listorna flyttar {steps.Swedish} steg tillsammans, på {rows.Swedish} rader.",
            $"Rows that are on both lists move {steps.English} steps in all, over {rows.English} rows.");
    }

    private static Wording Move(RankChange change, bool ofOpening)
    {
        var name = ofOpening
            ? new Wording($"Arbetssökande {change.Seeker}", $"Seeker {change.Seeker}")
            : new Wording($"Platsen {change.Opening}", $"Opening {change.Opening}");
        return change switch
        {
            { RankA: { } from, RankB: { } to } => new(
                $"{name.Swedish} flyttar från rad {Spoken.Number(from)} till rad {Spoken.Number(to)}.",
                $"{name.English} moves from row {Spoken.Number(from)} to row {Spoken.Number(to)}."),
            { RankB: { } to } => new($"{name.Swedish} kommer in på rad {Spoken.Number(to)}.", $"{name.English} enters at row {Spoken.Number(to)}."),
            _ => new($"{name.Swedish} går ut från rad {Spoken.Number(change.RankA ?? 0)}.", $"{name.English} leaves from row {Spoken.Number(change.RankA ?? 0)}."),
        };
    }

    private static Wording Why(RankChange change)
    {
        if (change.OthersMoved)
            return new("Poängen är densamma; andra flyttar.", "Its points are the same; others move.");
        var parts = change.Parts.Where(part => part.Difference != 0).OrderByDescending(part => Math.Abs(part.Difference)).ToList();
        return new($"Poäng: {List(Language.Swedish)}.", $"Points: {List(Language.English)}.");

        string List(Language language) => string.Join(", ", parts.Select(part =>
            $"{ScoreWords.NameOf(part.Part).In(language)} {(part.Difference > 0 ? "+" : "−")}{Spoken.Points(Math.Abs(part.Difference)).In(language)}"));
    }
}
