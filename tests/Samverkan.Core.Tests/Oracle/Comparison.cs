using Samverkan.Agility;
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
    public const string Enacted = "enacted";
    public const string WithinMandate = "within a mandate";
    public const string OnALaterDay = "on a later day";
    public const string NoLongerCovered = "no longer covered by the mandate";
    public const string Agreed = "a way agreed";
    public const string LookedAt = "looked at";
    private const int Length = 200;
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
        var story = new Story(subject.Ledger);
        var votes = story.Governance;
        foreach (var outcome in votes.Proposals.Select(votes.OutcomeOf).OfType<Outcome>())
            Claims.Add($"{Decided} {outcome}");
        foreach (var outcome in story.Agility.Decisions.Select(one => story.Agility.OutcomeOf(one.Fact.Decision)).OfType<Outcome>())
            Claims.Add($"{WithinMandate} {outcome}");
        foreach (var _ in story.Sharing.Collisions.Where(collision => story.Sharing.WayFor(collision).Agreed is not null))
            Claims.Add(Agreed);
    }

    /// <summary>What followed by itself, and where a decision within a mandate waited for its day.</summary>
    private void Followed(Story story, int before)
    {
        foreach (var line in story.Lines.Skip(before + 1))
        {
            Claims.Add($"{Enacted}: {line.Fact.GetType().Name}");
            if (line.By.Operation is not null && line.Fact is not OperationalDecisionSettled)
                Claims.Add($"{Enacted} {WithinMandate}: {line.Fact.GetType().Name}");
            if (line.Fact is OperationalDecisionSettled settled && story.Agility.Decision(settled.Decision)!.Place < before)
                Claims.Add($"{OnALaterDay} {settled.Outcome}");
        }
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
        Followed(expected, before);
        if (!attempts.IsLookedAt(step.Fact, before, subject.Ledger.Count))
            return null;
        Claims.Add(LookedAt);
        if (expected.Agility.NoLongerCovered.Any())
            Claims.Add(NoLongerCovered);
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
