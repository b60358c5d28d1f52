using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Oracle;

/// <summary>Plays a history on a subject, and tells where it first does otherwise than the oracle says.</summary>
internal sealed class Comparison(int seed, Subject subject)
{
    public const string Admitted = "admitted";
    public const string Refused = "refused";
    public const string Decided = "decided";
    public const string LookedAt = "looked at";
    private const int Length = 160;
    private const int Probes = 3;

    private readonly Attempts attempts = new(seed);

    public Claims Claims { get; } = new();

    /// <summary>The first difference in the history of a seed; null when there is none.</summary>
    public static string? Of(int seed, Subject subject, Claims claims)
    {
        var comparison = new Comparison(seed, subject);
        var step = 0;
        foreach (var played in HistoryGen.Of(seed, Length).Steps)
        {
            if (comparison.Play(played) is { } difference)
                return $"seed {seed}, step {step}: {difference.Replace(new string('x', 999), "x", StringComparison.Ordinal)}";
            step++;
        }

        comparison.Outcomes();
        claims.Add(comparison.Claims);
        return null;
    }

    private void Outcomes()
    {
        var votes = new Story(subject.Ledger).Governance;
        foreach (var outcome in votes.Proposals.Select(votes.OutcomeOf).OfType<Outcome>())
            Claims.Add($"{Decided} {outcome}");
    }

    private string? Play(Step step)
    {
        var story = new Story(subject.Ledger);
        var at = (story.Length == 0 ? Scenes.Start : story.Latest) + step.After;
        for (var probe = 0; probe < Probes; probe++)
        {
            var attempt = attempts.Next(story, step.Fact, step.By, at);
            if (Admission(story, attempt.Fact, attempt.By, attempt.At, out _) is { } different)
                return different;
        }

        if (Admission(story, step.Fact, step.By, at, out var after) is { } difference)
            return difference;
        if (after is null)
            return null;
        var before = subject.Ledger.Count;
        subject = after;
        var (expected, isSure) = Expected.Decisions(story.And(step.Fact, step.By, at));
        Claims.Add(isSure ? Decided : Broken.Unsure);
        if (isSure && Expected.Difference(expected, subject.Ledger) is { } line)
            return line;
        if (!attempts.IsLookedAt(step.Fact, before, subject.Ledger.Count))
            return null;
        Claims.Add(LookedAt);
        return NaivePicture.Of(isSure ? expected : new Story(subject.Ledger), before).DifferenceTo(subject.Picture(before)) is { } answer ? $"after {step.By} {step.Fact}: {answer}" : null;
    }

    private string? Admission(Story story, Fact fact, Actor by, DateTimeOffset at, out Subject? after)
    {
        var broken = Judge.Stated(story, fact, by, at);
        after = subject.Try(fact, by, at, out var rule);
        Claims.Add(broken ?? Admitted);
        if (broken == Broken.Unsure)
            return null;
        Claims.Add($"{(broken is null ? Admitted : Refused)}: {fact.GetType().Name}");
        return broken is null == after is not null ? null : $"{by} {fact} at {at:O}: expected {broken ?? Admitted}, got {rule ?? Admitted}";
    }
}
