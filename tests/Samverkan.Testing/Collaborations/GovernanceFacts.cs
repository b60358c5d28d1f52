using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; and what is owned in common, that a decision may enact.</summary>
internal static class GovernanceFacts
{
    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common =
    [
        (6, PartnersFacts.Admitted),
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
        (4, stage => stage.Dice.ByWeight(PurposesFacts.Common)(stage)),
    ];

    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (10, stage => new ProposalMade(stage.NewProposal(), stage.Partner(), stage.Text(), Enacts(stage))),
        (30, stage => Cast(stage, stage.Proposal())),
        (1, stage => new ProposalWithdrawn(stage.Proposal(), stage.Perhaps())),
        (1, stage => new ProposalDecided(stage.Proposal(), stage.Any<Outcome>(), stage.Perhaps())),
    ];

    private static ValueList<Fact> Enacts(Stage stage) =>
        stage.Dice.OneIn(20) ? [] : [.. Enumerable.Range(0, stage.Dice.Below(3) == 0 ? 2 : 1).Select(_ => Enacted(stage))];

    private static Fact Enacted(Stage stage) =>
        stage.Dice.OneIn(25) ? stage.Dice.ByWeight(PurposesFacts.All)(stage) : stage.Dice.ByWeight(Common)(stage);

    private static BallotCast Cast(Stage stage, ProposalId proposal) =>
        stage.Dice.Below(12) switch
        {
            0 => new(proposal, Ballot.Against, stage.Perhaps()),
            1 => new(proposal, Ballot.Abstain),
            2 => new(proposal, stage.Any<Ballot>(), stage.Text()),
            _ => new(proposal, Ballot.For),
        };
}
