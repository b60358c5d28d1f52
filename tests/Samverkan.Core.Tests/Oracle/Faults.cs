using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;

namespace Samverkan.Tests.Oracle;

/// <summary>Bugs that someone could make, at least one in each room. Each is one rule that no longer holds. Rooms of their own have their faults beside them.</summary>
internal static class Faults
{
    public static IReadOnlyDictionary<string, Fault> All { get; } = new Dictionary<string, Fault>(StringComparer.Ordinal)
    {
        ["Partners: an agreement is in force as soon as anyone has signed it"] = new() { Shows = InForceTooSoon },
        ["Partners: a partner that left may still speak"] = new() { LetThrough = SpeaksAfterLeaving },
        ["Purposes: a partner may change another's goal"] = new() { LetThrough = (now, attempt) => attempt.Fact is GoalChanged changed && IsRefused(now, attempt, "SAM056") ? ByOwner(now, changed.Goal, attempt) : null },
        ["Purposes: a goal goes on without the partner that owned it"] = new() { Shows = GoalsGoOn },
        ["TargetGroups: a partner may take back a group's choice of spokesperson"] =
            new() { LetThrough = (now, attempt) => attempt.Fact is SpokespersonRevoked revoked && IsRefused(now, attempt, "SAM353") ? ByGroup(now, revoked.TargetGroup, attempt) : null },
        ["TargetGroups: whoever was chosen speaks at once"] = new() { Shows = SpeaksAtOnce },
        ["Networks: a partner may share a group's own contact"] =
            new() { LetThrough = (now, attempt) => IsRefused(now, attempt, "SAM450") ? now.TargetGroups.All.Keys.Select(group => ByGroup(now, group, attempt)).FirstOrDefault(after => after is not null) : null },
        ["Networks: a tie outlasts its ends"] = new() { Shows = TiesOutlast },
        ["Narratives: a story is published without consent in force"] = new() { LetThrough = (now, attempt) => IsRefused(now, attempt, "SAM858") || IsRefused(now, attempt, "SAM859") ? now : null },
        ["Narratives: a withdrawn consent asks nobody to pull anything"] = new() { Shows = (_, picture) => picture["to pull"] = string.Empty },
        ["Recruitment: a figure is told however few it is of"] = new() { LetThrough = (now, attempt) => IsRefused(now, attempt, "SAM995") ? now : null },
        ["Governance: a voter may cast a second ballot"] =
            new() { LetThrough = (now, attempt) => IsRefused(now, attempt, "SAM553") ? now : null },
        ["Governance: a person may cast a ballot for each whom it speaks for"] =
            new() { LetThrough = (now, attempt) => IsRefused(now, attempt, "SAM554") ? now : null },
        ["Governance: a partner that left keeps its seat"] = new() { Shows = SeatsKept },
        ["Governance: an abstention counts as support"] = new() { Reads = (now, entry) => Counted(now, entry, tally => tally.HasQuorum && tally.Abstaining > 0 && tally.For + tally.Abstaining > tally.Against ? Outcome.Carried : tally.Outcome) },
        ["Governance: quorum never lapses"] = new() { Reads = (now, entry) => Counted(now, entry, tally => tally.AbsentSectors.Count > 0 ? Outcome.Undecided : tally.Outcome) },
    }.Concat(AgilityFaults.All).Concat(SharingFaults.All).ToDictionary(StringComparer.Ordinal);

    private static void InForceTooSoon(Collaboration now, Picture picture) =>
        picture.Set("in force", now.Partners.Agreements.Values.Where(version => version.SignedBy.Count > 0).MaxBy(version => version.Number)?.Id);

    private static Collaboration? SpeaksAfterLeaving(Collaboration now, Entry attempt) =>
        attempt.By.Partner is { } partner && now.Partners.All.TryGetValue(partner, out var found) && found.HasLeft && now.Partners.Present.FirstOrDefault() is { } other
            ? Recorded(now, attempt, Actor.For(other.Representatives[0], other.Id))
            : null;

    private static Collaboration? ByOwner(Collaboration now, GoalId goal, Entry attempt) =>
        now.Purposes.Goals.TryGetValue(goal, out var found) && found.Owner is { } owner
            ? Recorded(now, attempt, Actor.For(now.Partners.All[owner].Representatives[0], owner))
            : null;

    private static Collaboration? ByGroup(Collaboration now, TargetGroupId group, Entry attempt) =>
        now.TargetGroups.All.TryGetValue(group, out var found) && found.Spokespersons.FirstOrDefault(one => one.HasAccepted) is { } spokesperson
            ? Recorded(now, attempt, Actor.For(spokesperson.Person, group))
            : null;

    public static bool IsRefused(Collaboration now, Entry attempt, string rule) => now.Record(attempt.Fact, attempt.By, attempt.At).Refusal?.Rule == rule;

    public static Collaboration? Recorded(Collaboration now, Entry attempt, Actor by) => now.Record(attempt.Fact, by, attempt.At) is { IsRefused: false } recorded ? recorded.Require() : null;

    private static void GoalsGoOn(Collaboration now, Picture picture)
    {
        foreach (var goal in now.Purposes.Goals.Values)
            picture[$"goal {goal.Id}"] = picture[$"goal {goal.Id}"]?.Replace($"{GoalState.LeftWithOwner}", $"{GoalState.Open}", StringComparison.Ordinal);
    }

    private static void SpeaksAtOnce(Collaboration now, Picture picture)
    {
        foreach (var group in now.TargetGroups.All.Keys)
            picture[$"speaks for {group}"] = picture[$"chosen by {group}"];
    }

    private static void TiesOutlast(Collaboration now, Picture picture) =>
        picture.SetAll("ties", now.Ledger.Select(entry => entry.Fact).OfType<TieNoted>().Select(noted => noted.Tie)
            .Where(tie => !now.Networks.Ties.TryGetValue(tie, out var found) || !found.IsEnded));

    private static void SeatsKept(Collaboration now, Picture picture)
    {
        foreach (var taken in now.Ledger.Select(entry => entry.Fact).OfType<SeatTaken>().Where(taken => taken is { Group: null, Partner: { } partner } && now.Partners.All[partner].HasLeft))
            picture["seats in "] += $" {taken.Person}:{taken.Partner}:";
    }

    private static Entry Counted(Collaboration now, Entry entry, Func<Tally, Outcome> count) =>
        entry.Fact is ProposalDecided { Outcome: not Outcome.CarriedNotEnacted } decided && now.Governance.Proposals[decided.Proposal].Voters is not null
        && now.Ledger.Last(line => line.Fact is ProposalDecided other && other.Proposal == decided.Proposal) == entry
            ? entry with { Fact = decided with { Outcome = count(now.TallyOf(decided.Proposal)) } }
            : entry;
}
