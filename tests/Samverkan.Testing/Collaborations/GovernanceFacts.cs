using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; and what is owned in common, that a decision may enact.</summary>
internal static class GovernanceFacts
{
    /// <summary>What is decided of those who decide and do; some of it others may state too.</summary>
    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Bodies =
    [
        (2, stage => new ProcessLeaderNamed(stage.Person(), stage.Text(), stage.Dice.OneIn(3) ? [stage.Partner()] : null)),
        (1, stage => new ProcessLeaderReleased(stage.Perhaps())),
        (2, stage => new WorkingGroupFormed(stage.NewGroup(), stage.Text(), stage.Text())),
        (1, stage => new WorkingGroupEnded(stage.Group(), stage.Text())),
        (1, stage => new SeatTaken(stage.Person(), stage.Text(), stage.Body())),
        (6, stage => Granted(stage)),
        (8, stage => new MandateChanged(stage.Mandate(), stage.Text(), stage.Money(), stage.Day(), stage.Day())),
        (4, stage => new MandateWithdrawn(stage.Mandate(), stage.Text())),
        (1, stage => new FrameSet(stage.Any<Frame>(), stage.Text(), stage.Dice.OneIn(2) ? stage.Money() : null)),
        (1, stage => new CadenceSet(stage.Dice.Below(60), stage.Body())),
    ];

    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common =
    [
        (6, PartnersFacts.Admitted),
        (2, stage => new VoiceGiven(stage.Voiceless(), stage.Text())),
        (3, stage => new PurposeAdopted(stage.NewPurpose(), stage.Text())),
        (2, stage => new ProjectGoalStated(stage.NewGoal(), stage.Text(), stage.Perhaps())),
        (2, stage => new EffectGoalStated(stage.NewGoal(), stage.Text(), stage.Perhaps())),
        (1, stage => new GoalChanged(stage.CommonGoal(), stage.Text(), stage.Perhaps())),
        (1, stage => new GoalMet(stage.CommonGoal(), stage.Perhaps())),
        (1, stage => new GoalWithdrawn(stage.CommonGoal(), stage.Text())),
        (1, stage => new GoalPlacedUnderPurpose(stage.CommonGoal(), stage.Text())),
        (1, stage => new GoalSupports(stage.CommonGoal(), stage.Goal(), stage.Text())),
        (1, stage => new CollaborationClosed(stage.Text())),
        .. TargetGroupsFacts.Common,
        (8, stage => stage.Dice.ByWeight(CommitmentFacts.Common)(stage)),
        (8, stage => stage.Dice.ByWeight(PurposesFacts.Common)(stage)),
        .. Bodies,
        (14, stage => stage.Now.Governance.Mandates.Count == 0 ? stage.Dice.ByWeight(Bodies)(stage) : AgilityFacts.Enacted(stage)),
        (1, stage => stage.Dice.ByWeight(SharingFacts.Common)(stage)),
        (2, stage => stage.Dice.ByWeight(NarrativesFacts.Common)(stage)),
    ];

    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (10, stage => new ProposalMade(stage.NewProposal(), stage.Partner(), stage.Text(), Enacts(stage))),
        (30, stage => Cast(stage, stage.Proposal())),
        (1, stage => new ProposalWithdrawn(stage.Proposal(), stage.Perhaps())),
        (4, stage => new ProposalCalled(stage.Proposal(), stage.Closing())),
        (3, stage => new ProposalClosed(stage.Passed())),
        (2, stage => new ProposalCalledAgain(stage.Undecided(), stage.Closing())),
        .. Bodies.Select(body => (1, body.Tell)),
        (4, stage => new SeatTaken(stage.Person(), stage.Text(), stage.Body(), stage.Partner())),
        (1, stage => new SeatTaken(stage.Person(), stage.Text(), stage.Body(), stage.Dice.OneIn(3) ? stage.Partner() : null, new("m1"))),
        (2, stage => new SeatVacated(stage.Person(), stage.Body(), stage.Perhaps())),
        (2, stage => new ProcessLeaderTied(stage.Partner(), stage.Text())),
        (2, stage => new CheckInHeld(stage.New("c", stage.Now.Governance.CheckIns), stage.Text(), stage.Text(), stage.Body(), stage.Perhaps(), stage.Dice.OneIn(3) ? [stage.Group()] : null)),
        (1, stage => new ReportGiven(stage.New("x", stage.Now.Governance.Reports), stage.Text(), stage.Money())),
        (1, stage => new EvaluationMade(stage.New("e", stage.Now.Governance.Evaluations), stage.Text(), stage.Text())),
        (2, stage => new SupportRequested(stage.New("q", stage.Now.Governance.Requests), stage.Text())),
        (2, stage => new SupportAnswered(stage.Request(), stage.Dice.OneIn(2), stage.Text())),
        (1, stage => new LawWatched(stage.New("l", stage.Now.Governance.Laws), stage.Text(), stage.Text())),
        (1, stage => new LawChecked(stage.Law(), stage.Text())),
        (1, stage => new ProposalDecided(stage.Proposal(), stage.Any<Outcome>(), stage.Perhaps())),
    ];

    private static ValueList<Fact> Enacts(Stage stage) =>
        stage.Dice.OneIn(20) ? [] : [.. Enumerable.Range(0, stage.Dice.Below(3) == 0 ? 2 : 1).Select(_ => Enacted(stage))];

    private static Fact Enacted(Stage stage) =>
        stage.Dice.OneIn(25) ? stage.Dice.ByWeight(PurposesFacts.All)(stage) : stage.Dice.ByWeight(Common)(stage);

    private static MandateGranted Granted(Stage stage)
    {
        var (group, partner) = stage.Dice.Below(7) switch
        {
            0 => (null, null),
            1 => (stage.Group(), stage.Partner()),
            2 or 3 => ((WorkingGroupId?)stage.Group(), (PartnerId?)null),
            _ => (null, stage.Partner()),
        };
        return new(stage.NewMandate(), stage.Text(), stage.Money(), stage.Day(), stage.Day().AddDays(60 - stage.Dice.Below(90)), group, partner);
    }

    private static BallotCast Cast(Stage stage, ProposalId proposal) =>
        stage.Dice.Below(12) switch
        {
            0 => new(proposal, Ballot.Against, stage.Perhaps()),
            1 => new(proposal, Ballot.Abstain),
            2 => new(proposal, stage.Any<Ballot>(), stage.Text()),
            _ => new(proposal, Ballot.For),
        };
}
