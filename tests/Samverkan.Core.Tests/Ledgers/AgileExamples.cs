using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Sharing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.AgilityCast;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using L = Samverkan.Testing.Collaborations.SharingCast;

namespace Samverkan.Tests.Ledgers;

/// <summary>One example of every kind of fact of the rooms Agility and Sharing.</summary>
internal static class AgileExamples
{
    private static readonly Collaboration Working = AgilityScenes.Working;
    private static readonly Collaboration Proposed = Working.And(new ProposalMade(D1, P1, "en buss", [new ProjectGoalStated(G1, "en buss")]), "u1@p1");
    private static readonly Collaboration Allowing = Working.Agreed(new(Agr1, P1, DecisionRule.Consent, "så", SteeringGroupDecidesOperations: true));
    private static readonly Collaboration Withdrawn = Working.Decided(D1, new MandateWithdrawn(Man1, "så"));
    private static readonly Collaboration Colliding = SharingScenes.Colliding;

    public static IReadOnlyList<Example> All { get; } =
    [
        .. new Fact[]
        {
            new AreaNamed(V3, "filmer"), new AreaEnded(V1, "klart"), new ActivityPlacedInArea(Act3, V1), new MandateCoversArea(Man3, V1),
        }.Select(fact => new Example(Working, fact, Example.All)),
        new(Withdrawn, new OperationalDecisionConfirmed(F1, "salen är hyrd"), Example.All),
        new(Allowing, new SteeringGroupDecidedOperation(F2, "en sal"), Example.All),
        new(Working, new AreaLeadLeft(V2, "tiden räcker inte"), "u2@p2"),
        .. new Fact[]
        {
            new AreaLeadTaken(V1),
            new OperationalDecisionMade(F2, Man1, "vi planerar om", 500, V1, [new ActivityDropped(Act1, "för få"), new ActivityPlanned(new("a4"), "en resa", P1)], GroupScenes.Today.AddDays(3)),
            new OperationalDecisionEnded(F1, "salen behövs inte"), new MatterRouted(J2, "en buss till", "pengarna räcker inte", Man1),
            new OpportunitySeen(Z2, OpportunityKind.Channel, "en podd"), new OpportunityTaken(Z1, "vi besöker det", Act1), new OpportunityLeft(Z1, "för långt bort"),
            new ConditionChangeNoted(Y2, "nya regler", X1), new AdaptationMade(Y1, "vi möts närmare", Act1, H1), new NoAdaptationNeeded(Y1, "alla cyklar"),
        }.Select(fact => new Example(Working, fact, "u3@wg:w1")),
        new(Proposed, new MatterAnswered(J1, MatterOutcome.Proposed, "vi tar upp det", D1), "u1@p1"),
        .. new Fact[]
        {
            new NormStated(L.L4, P1, NormKind.Norm, "alla hörs"), new NormReconsidered(L.L1, "det går fortare", "ny rutin"), new NormWithdrawn(L.L1, "ny lag"),
            new CollisionNoticed(L.X2, [L.L1, L.L3], "tiden"), new WayProposed(L.X1, "ramavtal"),
            new ShareGiven(L.H2, ShareKind.Opening, "två platser", "Ung kraft", P1, null, new ContactId("c3"), R1), new ShareReceived(L.H2, ShareKind.Opening, "en plats", "Ung kraft", P1, new(2027, 3, 1)),
            new SharePassedOn(L.H1, "våra egna"), new OutsiderInvolved(L.Out1, P1, "Hamnens företagare", "fler platser"),
        }.Select(fact => new Example(Colliding, fact, "u1@p1")),
        new(Colliding, new CollisionPlanned(L.X1, "en plan"), "u5@leader"),
        new(Colliding.And(new WayProposed(L.X1, "ramavtal"), "u1@p1"), new WayAccepted(L.X1, P1), "u1@p1"),
        new(Colliding, new WayDecided(L.X1, "förskott"), Example.All),
    ];
}
