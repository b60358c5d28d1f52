using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Sharing;
using Samverkan.TargetGroups;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

/// <summary>The phase, told anew from the entries alone.</summary>
public sealed class PhaseLaws
{
    [SamverkanProperty]
    public bool ThePhaseFollowsFromTheEntries(History history) => history.States.All(state => state.Phase == Told(state.Ledger));

    [SamverkanProperty]
    public bool NothingButPeopleComingAndGoingAndTheCommonBankHappensAfterClosing(History history) =>
        history.Turns.Where(turn => turn.Before.Phase == Phase.Closed).All(turn =>
            (turn.Recorded.IsRefused || turn.Step.Fact is PartnerLeft or RepresentativeNamed or RepresentativeReleased or SpokespersonChosen or SpokespersonAccepted or SpokespersonRevoked or NetworksFact or ShareGiven or ShareReceived or SharePassedOn or PortrayalChosen or PortrayalWithdrawn or StoryConsentWithdrawn or StoryPulled)
            && turn.After.Purposes == turn.Before.Purposes && turn.After.Networks.Scans == turn.Before.Networks.Scans && turn.After.Phase == Phase.Closed);

    [Fact]
    public void Phase_FromFormingToClosed_IsAsTheScenesSay()
    {
        var paused = Scenes.Running.And(new PartnerLeft(Cast.P2), "u2@p2");

        Assert.Equal(
            [Phase.Forming, Phase.Forming, Phase.Forming, Phase.Running, Phase.Running, Phase.Paused, Phase.Closed],
            new[] { Scenes.Unformed, Scenes.Alone, Scenes.Two, Scenes.Running, Scenes.Three, paused, Scenes.Closed }.Select(scene => scene.Phase));
    }

    [Fact]
    public void Phase_OfTwoPartnersOfOneSector_IsForming()
    {
        var scene = Scenes.Alone
            .And(new PartnerAdmitted(Cast.P2, "Hamnstads hamn", Sector.PublicSector, Cast.U2), "u1@p1")
            .And(new ProposalMade(Cast.D1, Cast.P1, "en kurs", [new ProjectGoalStated(Cast.G1, "en kurs")]), "u1@p1");

        Assert.Equal("SAM257", scene.Try(new ProposalMade(Cast.D2, Cast.P1, "ett syfte", [new PurposeAdopted(Cast.S1, "ett syfte")]), "u1@p1").Refusal?.Rule);
        Assert.Equal(Phase.Forming, scene.Phase);
        Assert.False(scene.Purposes.HasRun);
        Assert.Equal(Phase.Forming, scene.And(new PartnerLeft(Cast.P2), "u2@p2").Phase);
    }

    [Fact]
    public void Phase_OfAPausedThatIsJoinedByAnotherSector_IsRunningAgain()
    {
        var paused = Scenes.Running.And(new PartnerLeft(Cast.P2), "u2@p2");

        Assert.Equal(Phase.Running, paused.Decided(Cast.D1, new PartnerAdmitted(Cast.P4, "Vården AB", Sector.Business, Cast.U4, Voice: false)).Phase);
    }

    private static Phase Told(IEnumerable<Entry> entries)
    {
        var present = new Dictionary<PartnerId, Sector>();
        var (hasPurpose, hasRun, isClosed) = (false, false, false);
        foreach (var fact in entries.Select(entry => entry.Fact))
        {
            switch (fact)
            {
                case CollaborationFormed formed:
                    present[formed.Partner] = formed.Sector;
                    break;
                case PartnerAdmitted admitted:
                    present[admitted.Partner] = admitted.Sector;
                    break;
                case PartnerLeft left:
                    present.Remove(left.Partner);
                    break;
                case PurposeAdopted:
                    hasPurpose = true;
                    break;
                case CollaborationClosed:
                    isClosed = true;
                    break;
            }

            hasRun |= Runs();
        }

        return isClosed ? Phase.Closed : Runs() ? Phase.Running : hasRun ? Phase.Paused : Phase.Forming;

        bool Runs() => hasPurpose && present.Values.Distinct().Count() >= 2;
    }
}
