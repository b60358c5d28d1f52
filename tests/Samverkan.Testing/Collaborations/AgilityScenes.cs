using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Partners;
using static Samverkan.Testing.Collaborations.AgilityCast;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Testing.Collaborations;

/// <summary>Collaborations where people have mandates, to begin from. Target group m1 is spoken for by u4, as in <see cref="GroupScenes.ToldAndSpoken"/>.</summary>
public static class AgilityScenes
{
    public static readonly DateOnly First = new(2027, 1, 1);
    public static readonly DateOnly Last = new(2027, 6, 30);

    /// <summary>
    /// Leader u5; working group w1, where u3 sits for p1. Mandates b1 of w1 (5,000 for rooms), b2 of p2 (1,000 for cars) and b3 of the leader (2,000 for the days).
    /// Area v1, which b1 covers and where activity a1 of p1 lies; area v2, which no mandate covers and where a2 of p2 lies; a3 of p1 lies nowhere.
    /// </summary>
    public static Collaboration Mandated { get; } = GroupScenes.ToldAndSpoken
        .Decided(
            new("d7"),
            new ProcessLeaderNamed(U5, "eget bolag"),
            new WorkingGroupFormed(Wg1, "Praktik", "ordnar praktik"),
            new MandateGranted(Man1, "lokaler", 5_000, First, Last, Wg1),
            new MandateGranted(Man2, "bilar", 1_000, First, Last, null, P2),
            new MandateGranted(Man3, "dagarna", 2_000, First, Last))
        .And(new SeatTaken(U3, "samordnar", Wg1, P1), "u1@p1")
        .Decided(
            new("d8"),
            new AreaNamed(V1, "praktik"),
            new AreaNamed(V2, "mässor"),
            new MandateCoversArea(Man1, V1),
            new ActivityPlanned(Act1, "en kurs", P1),
            new ActivityPlanned(Act2, "en mässa", P2),
            new ActivityPlanned(Act3, "en film", P1),
            new ActivityPlacedInArea(Act1, V1),
            new ActivityPlacedInArea(Act2, V2));

    /// <summary>The same, where w1 has decided f1 (4,000), routed j1, seen z1 and noted y1; p2 leads v2.</summary>
    public static Collaboration Working { get; } = Mandated
        .And(new OperationalDecisionMade(F1, Man1, "vi hyr en sal", 4_000), "u3@wg:w1")
        .And(new MatterRouted(J1, "en buss", "pengarna räcker inte", Man1), "u3@wg:w1")
        .And(new OpportunitySeen(Z1, OpportunityKind.Organisation, "ett nytt varuhus"), "u3@wg:w1")
        .And(new ConditionChangeNoted(Y1, "bussen läggs ner"), "u3@wg:w1")
        .And(new AreaLeadTaken(V2), "u2@p2");
}
