using FsCheck;
using FsCheck.Fluent;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Testing.Collaborations;

/// <summary>Histories that mostly get somewhere: formed, joined by others, running, deciding, left. And much that is refused on the way.</summary>
public static class HistoryGen
{
    /// <summary>The length at which a thousand of them reach every kind of fact.</summary>
    public const int Longest = 220;

    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Anything =
        [.. PartnersFacts.All, .. CommitmentFacts.All, .. PurposesFacts.All, .. TargetGroupsFacts.All, .. NetworksFacts.All, .. GovernanceFacts.All, (28, AgilityFacts.Any), .. SharingFacts.All, (26, NarrativesFacts.Any), (20, RecruitmentFacts.Any)];

    /// <summary>Histories of any length, also none.</summary>
    public static Gen<History> Any { get; } =
        from seed in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, Longest)
        select Of(seed, length);

    /// <summary>The history of a seed.</summary>
    public static History Of(int seed, int length)
    {
        var dice = new Dice(seed);
        var now = Scenes.Unformed;
        var steps = new List<Step>();
        while (steps.Count < length)
        {
            var (step, recorded) = Next(now, dice);
            now = recorded.IsRefused ? now : recorded.Require();
            steps.Add(step);
        }

        return new(steps);
    }

    /// <summary>Shorter histories: half of it, or all of it but one step.</summary>
    public static IEnumerable<History> Shorter(History history)
    {
        var steps = history.Steps;
        if (steps.Count > 1)
            yield return new([.. steps.Take(steps.Count / 2)]);
        for (var index = steps.Count - 1; index >= 0; index--)
            yield return new([.. steps.Take(index), .. steps.Skip(index + 1)]);
    }

    /// <summary>What is refused is thrown away, mostly: people know what they may say, but not always.</summary>
    private static (Step Step, Recorded Recorded) Next(Collaboration now, Dice dice)
    {
        while (true)
        {
            var step = Drawn(new(now, dice));
            var recorded = now.Record(step.Fact, step.By, History.TimeOf(now, step));
            if (!recorded.IsRefused || dice.OneIn(6))
                return (step, recorded);
        }
    }

    private static Step Drawn(Stage stage)
    {
        var fact = Begins(stage) ?? stage.Dice.ByWeight(Anything)(stage);
        var by = TargetGroupsFacts.Speaker(fact, stage) ?? NetworksFacts.Speaker(fact, stage) ?? AgilityFacts.Speaker(fact, stage) ?? SharingFacts.Speaker(fact, stage) ?? NarrativesFacts.Speaker(fact, stage) ?? RecruitmentFacts.Speaker(fact, stage) ?? stage.ActorOf(fact);
        return new(fact, by, After(stage.Dice));
    }

    /// <summary>What is done first, mostly: form it, bring in another sector, agree with it on a purpose, and in half of them give someone a mandate.</summary>
    private static Fact? Begins(Stage stage)
    {
        var partners = stage.Now.Partners;
        if (stage.Dice.OneIn(5))
            return null;
        if (partners.All.Count == 0)
            return new CollaborationFormed(Cast.P1, stage.Text(), Sector.PublicSector, Cast.U1);
        return !partners.Present.Any() ? null
            : stage.Now.Purposes.Current is { } purpose ? AgilityFacts.Begins(purpose.Id, stage)
            : partners.All.Count == 1 ? PartnersFacts.Admitted(stage) with { Sector = Sector.Business }
            : stage.Now.Governance.Open.FirstOrDefault() is { } open ? new BallotCast(open.Id, Ballot.For)
            : new ProposalMade(stage.NewProposal(), partners.Present.First().Id, stage.Text(), [new PurposeAdopted(stage.NewPurpose(), stage.Text())]);
    }

    private static TimeSpan After(Dice dice) =>
        dice.OneIn(30) ? TimeSpan.FromTicks(-1 - dice.Below(10_000_000))
        : dice.OneIn(3) ? TimeSpan.Zero
        : TimeSpan.FromTicks(dice.Below(int.MaxValue) * 1L) + TimeSpan.FromMinutes(dice.Below(10_000));
}
