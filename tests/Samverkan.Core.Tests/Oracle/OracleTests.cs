using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Sharing;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Xunit.Abstractions;

namespace Samverkan.Tests.Oracle;

/// <summary>Random histories by random actors, on the library and on a naive model of the same rules: after every step both say the same.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    /// <summary>How many histories: enough for every change, and many more at night.</summary>
    private static readonly int Histories = Environment.GetEnvironmentVariable("SAMVERKAN_NIGHTLY") == "1" ? 10_000 : 500;

    /// <summary>What the oracle must have refused, time and again, for the comparison to be worth anything.</summary>
    private static readonly string[] Refusals =
    [
        Broken.FromOutside, Broken.TimeGoesBack, Broken.NotFormed, Broken.Closed, Broken.AlreadyFormed, Broken.BadText, Broken.NoId, Broken.NoValue, Broken.WrongSpeaker,
        Broken.PartnerThatLeft, Broken.Anothers, Broken.Common, Broken.NotCommon, Broken.DuplicateId, Broken.UnknownId, Broken.NoLonger, Broken.Already, Broken.NotSo,
        Broken.NoVoice, Broken.SignedTwice, Broken.SecondBallot, Broken.SamePerson, Broken.LateBallot, Broken.NotOpen, Broken.NoBallot, Broken.TooSoon, Broken.ItsOwn,
        Broken.WrongNumber, Broken.EndsFirst, Broken.NeedsReason, Broken.LastOne, Broken.OutsideMandate,
    ];

    /// <summary>Facts of every room that must have been both let through and refused.</summary>
    private static readonly Type[] Both =
    [
        typeof(PartnerAdmitted), typeof(PartnerLeft), typeof(RepresentativeNamed), typeof(RepresentativeReleased), typeof(AgreementDrafted), typeof(AgreementSigned),
        typeof(AgreementDeclined), typeof(ResourceWithdrawn), typeof(ActivityTakenOn), typeof(GoalStated), typeof(GoalChanged), typeof(GoalMet), typeof(GoalSupports),
        typeof(GoalMeasured), typeof(NeedEnded), typeof(NeedShared), typeof(SpokespersonChosen), typeof(SpokespersonAccepted), typeof(SpokespersonRevoked),
        typeof(AspectStated), typeof(OrganisationNoted), typeof(PersonNoted), typeof(ContactEnded), typeof(TieNoted), typeof(TieEnded), typeof(CompetenceHeld),
        typeof(ProposalMade), typeof(BallotCast), typeof(ProposalCalled), typeof(ProposalClosed), typeof(ProposalCalledAgain), typeof(ProposalWithdrawn), typeof(SeatTaken),
        typeof(SeatVacated), typeof(ProcessLeaderTied), typeof(SupportAnswered),
        typeof(AreaLeadTaken), typeof(AreaLeadLeft), typeof(OperationalDecisionMade), typeof(OperationalDecisionEnded), typeof(MatterRouted), typeof(MatterAnswered),
        typeof(OpportunitySeen), typeof(ConditionChangeNoted), typeof(NormStated), typeof(NormReconsidered), typeof(NormWithdrawn), typeof(CollisionNoticed),
        typeof(WayProposed), typeof(WayAccepted), typeof(ShareGiven), typeof(ShareReceived), typeof(SharePassedOn), typeof(OutsiderInvolved),
    ];

    /// <summary>What must have followed by itself: facts that decisions enacted, and what became of decisions within mandates, also where they waited for their day.</summary>
    private static readonly string[] Follows =
    [
        .. new[] { typeof(AreaNamed), typeof(MandateCoversArea), typeof(ActivityPlacedInArea), typeof(MandateChanged), typeof(MandateWithdrawn), typeof(OperationalDecisionConfirmed) }
            .Select(fact => $"{Comparison.Enacted}: {fact.Name}"),
        .. new[] { typeof(ActivityPlanned), typeof(ActivityChanged), typeof(ActivityDropped) }.Select(fact => $"{Comparison.Enacted} {Comparison.WithinMandate}: {fact.Name}"),
        $"{Comparison.OnALaterDay} {Outcome.Carried}", $"{Comparison.OnALaterDay} {Outcome.CarriedNotEnacted}", Comparison.NoLongerCovered, Comparison.Agreed,
    ];

    [Fact]
    public void Collaboration_InRandomHistories_DoesWhatTheNaiveModelSays()
    {
        var claims = new Claims();
        var differences = Enumerable.Range(0, Histories).Select(seed => Comparison.Of(seed, new RealSubject(Scenes.Unformed), claims)).OfType<string>().Take(8).ToList();
        output.WriteLine($"{Histories} histories, seeds 0 to {Histories - 1}");
        output.WriteLine($"{claims}");

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
        Assert.Equal([], Refusals.Where(refusal => claims[refusal] < Histories / 100));
        Assert.Equal([], Both.Where(fact => claims.Of(Comparison.Admitted, fact) < Histories / 50 || claims.Of(Comparison.Refused, fact) < Histories / 5).Select(fact => fact.Name));
        Assert.Equal([], Follows.Where(what => claims[what] == 0));
        Assert.InRange(claims[Broken.Unsure], 0, claims[Comparison.Admitted] / 20);
        Assert.True(claims[Comparison.Decided] > 50 * Histories && claims[Comparison.LookedAt] > 20 * Histories, "too little is compared");
        Assert.Equal([], Enum.GetValues<Outcome>().Where(outcome => claims[$"{Comparison.Decided} {outcome}"] < Histories / 50).Select(outcome => outcome.ToString()));
    }
}
