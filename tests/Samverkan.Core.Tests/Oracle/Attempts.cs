using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>What someone might also try at a moment, to see whether it is let through: another's words, the same again, too early, a ballot more.</summary>
internal sealed class Attempts(int seed)
{
    private static readonly string[] People = [.. Enumerable.Range(1, 6).Select(number => $"u{number}")];

    private readonly Random random = new(seed);

    public (Fact Fact, Actor By, DateTimeOffset At) Next(Story story, Fact fact, Actor by, DateTimeOffset at)
    {
        var now = story.Length == 0 || at > story.Latest ? at : story.Latest;
        return random.Next(10) switch
        {
            0 => (fact, by, story.Length == 0 ? at : story.Latest.AddTicks(-1 - random.Next(1000))),
            1 or 2 when story.Length > 0 && Any(story.Lines.ToList()) is var told => (told.Fact, Judge.IsDecision(told.By) ? Anyone(story) : told.By, now),
            3 when story.Length > 0 && Any(story.Lines.ToList()) is var told => (told.Fact, Anyone(story), now),
            4 or 5 when story.Governance.Proposals.ToList() is { Count: > 0 } proposals => (new BallotCast(Any(proposals[^Math.Min(3, proposals.Count)..]), Any(Enum.GetValues<Ballot>())), Anyone(story), now),
            6 or 7 when story.Partners.Voices is { Count: > 0 } voices && Any(voices) is var voice && story.Partners.Representatives(voice).ToList() is { Count: > 0 } people =>
                (new ProposalMade(new($"d{random.Next(5) + 20}"), voice, "vi beslutar det", [random.Next(2) == 0 ? fact : Any(story.Lines.ToList()).Fact]), Actor.For(Any(people), voice), now),
            8 => (fact, random.Next(2) == 0 ? Actor.Of(new ProposalId("d1")) : Actor.Of(new OperationalDecisionId("f1")), now),
            _ => (fact, Anyone(story), now),
        };
    }

    /// <summary>Everything is looked at where something was decided or someone left, and now and then else: it takes most of the time.</summary>
    public bool IsLookedAt(Fact fact, int before, int after) => after > before + 1 || fact is PartnerLeft || random.Next(3) == 0;

    /// <summary>Anyone in any capacity, and mostly someone who may speak in it, now or once.</summary>
    private Actor Anyone(Story story)
    {
        var person = new PersonId(Any(People));
        List<Actor> places =
        [
            .. story.Partners.Joined.SelectMany(partner => story.Partners.Representatives(partner).Select(one => Actor.For(one, partner))),
            .. story.TargetGroups.All.SelectMany(group => story.TargetGroups.Chosen(group).Select(one => Actor.For(one, group))),
            .. story.Governance.Bodies.OfType<WorkingGroupId>().SelectMany(group => story.Governance.Seats(group).Select(seat => Actor.For(seat.Person, group))),
            .. story.Governance.Leader is { } leader ? [Actor.Leader(leader.Fact.Person)] : Array.Empty<Actor>(),
            Actor.Leader(person), Actor.For(person, new PartnerId("p" + (1 + random.Next(6)))), Actor.For(person, new TargetGroupId("m1")), Actor.For(person, new WorkingGroupId("w1")),
        ];
        return Any(places);
    }

    private T Any<T>(IReadOnlyList<T> some) => some[random.Next(some.Count)];
}
