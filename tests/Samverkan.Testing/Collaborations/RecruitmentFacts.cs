using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; and who states them.</summary>
internal static class RecruitmentFacts
{
    private static readonly EmployerId[] EmployerPool = Stage.Ids<EmployerId>("e");
    private static readonly EmployerPartnershipId[] PartnershipPool = Stage.Ids<EmployerPartnershipId>("p");
    private static readonly GroupBarrierId[] BarrierPool = Stage.Ids<GroupBarrierId>("h");

    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All =
    [
        (3, stage => new EmployerPartnershipMade(stage.New("p", stage.Now.Recruitment.Partnerships), Employer(stage), stage.Partner(), stage.Text(), stage.Today(), Until(stage), Groups(stage), Places(stage))),
        (1, stage => new EmployerPartnershipChanged(Partnership(stage), stage.Text(), stage.Today(), Until(stage), Groups(stage), Places(stage))),
        (1, stage => new EmployerPartnershipEnded(Partnership(stage), stage.Dice.OneIn(2), stage.Text())),
        (1, stage => new EmployerAsked(Employer(stage), stage.Text(), stage.Day(), stage.Perhaps())),
        (2, stage => new WorkAdaptationOffered(stage.New("w", stage.Now.Recruitment.WorkAdaptations), Employer(stage), stage.Text(), Groups(stage))),
        (1, stage => new WorkAdaptationEnded(stage.Dice.Mostly(stage.Now.Recruitment.WorkAdaptations.Values.Where(adaptation => !adaptation.IsEnded).Select(adaptation => adaptation.Id), Stage.Ids<WorkAdaptationId>("w")), stage.Text())),
        (2, stage => new ProcessAdapted(stage.New("a", stage.Now.Recruitment.ProcessAdaptations), stage.TargetGroup(), stage.Partner(), stage.Text(), stage.Dice.OneIn(2) ? Employer(stage) : null)),
        (1, stage => new ProcessAdaptationEnded(stage.Dice.Mostly(stage.Now.Recruitment.ProcessAdaptations.Values.Where(adaptation => !adaptation.IsEnded).Select(adaptation => adaptation.Id), Stage.Ids<ProcessAdaptationId>("a")), stage.Text())),
        (1, stage => new LabourMarketKnown(stage.New("k", stage.Now.Recruitment.Knowledge), stage.Text(), stage.Text(), stage.Day())),
        (3, stage => new GroupBarrierSeen(stage.New("h", stage.Now.Recruitment.Barriers), stage.TargetGroup(), stage.Any<BarrierKind>(), stage.Text())),
        (3, stage => new GroupBarrierTaken(Barrier(stage), stage.Partner(), stage.Today().AddDays(stage.Dice.OneIn(8) ? -2 : stage.Dice.Below(40)))),
        (2, stage => new GroupBarrierAnswered(Barrier(stage), stage.Text())),
        (1, stage => new GroupBarrierRemoved(Barrier(stage), stage.Text())),
        (2, Counted),
        (2, FollowedUp),
    ];

    public static Fact Any(Stage stage) => stage.Dice.ByWeight(All)(stage);

    /// <summary>Someone of the partner whose it is, mostly, or of the target group; null where it is nobody's.</summary>
    public static Actor? Speaker(Fact fact, Stage stage) =>
        fact is GroupBarrierRemoved removed && stage.Now.Recruitment.Barriers.TryGetValue(removed.Barrier, out var barrier)
            && stage.Now.TargetGroups.All[barrier.Group].Spokespersons.FirstOrDefault(one => one.HasAccepted) is { } speaker && !stage.Dice.OneIn(6) ? Actor.For(speaker.Person, barrier.Group)
        : Owner(fact, stage) is { } owner ? stage.ActorFor(owner) : null;

    private static PartnerId? Owner(Fact fact, Stage stage) => fact switch
    {
        EmployerPartnershipMade made => made.Partner,
        EmployerPartnershipChanged changed => stage.Now.Recruitment.Partnerships.GetValueOrDefault(changed.Partnership)?.Partner,
        EmployerPartnershipEnded ended => stage.Now.Recruitment.Partnerships.GetValueOrDefault(ended.Partnership)?.Partner,
        ProcessAdapted adapted => adapted.Partner,
        ProcessAdaptationEnded ended => stage.Now.Recruitment.ProcessAdaptations.GetValueOrDefault(ended.Adaptation)?.Partner,
        GroupBarrierTaken taken => taken.Partner,
        GroupBarrierAnswered answered => stage.Now.Recruitment.Barriers.GetValueOrDefault(answered.Barrier)?.Partner,
        _ => null,
    };

    private static RecruitmentCounted Counted(Stage stage)
    {
        var (from, until) = Period(stage);
        return new(stage.TargetGroup(), from, until, People(stage), People(stage), People(stage), People(stage), People(stage), People(stage));
    }

    private static FollowUpsCounted FollowedUp(Stage stage)
    {
        var (from, until) = Period(stage);
        var (placements, held) = (People(stage), People(stage));
        return new(stage.TargetGroup(), from, until, placements, stage.Dice.OneIn(4) ? People(stage) : placements, held, stage.Dice.OneIn(4) ? People(stage) : held);
    }

    /// <summary>A quarter of the year before, mostly; now and then days that begin or end elsewhere.</summary>
    private static (DateOnly From, DateOnly Until) Period(Stage stage)
    {
        var from = new DateOnly(stage.Today().Year - 1, 1 + (3 * stage.Dice.Below(4)), 1);
        return stage.Dice.Below(12) switch
        {
            0 => (from.AddDays(20), from.AddMonths(4)),
            1 => (from, from.AddDays(-1)),
            2 => (from, stage.Today().AddDays(30)),
            _ => (from, from.AddMonths(3).AddDays(-1)),
        };
    }

    private static int? People(Stage stage) => stage.Dice.Below(30) switch
    {
        0 => -1,
        1 => 3,
        < 6 => null,
        < 10 => 0,
        _ => 5 + stage.Dice.Below(40),
    };

    private static DateOnly? Until(Stage stage) => stage.Dice.OneIn(2) ? null : stage.Today().AddDays(stage.Dice.Below(200) - 10);

    private static int? Places(Stage stage) => stage.Dice.OneIn(2) ? null : stage.Dice.Below(12);

    private static ValueList<TargetGroupId>? Groups(Stage stage) => stage.Dice.OneIn(3) ? null : stage.Dice.OneIn(8) ? [stage.TargetGroup(), stage.TargetGroup()] : [stage.TargetGroup()];

    private static EmployerId Employer(Stage stage) => stage.Dice.Of(stage.Dice.OneIn(20) ? EmployerPool : EmployerPool[..^1]);

    private static EmployerPartnershipId Partnership(Stage stage) => stage.Dice.Mostly(stage.Now.Recruitment.Standing.Select(partnership => partnership.Id), PartnershipPool);

    private static GroupBarrierId Barrier(Stage stage) => stage.Dice.Mostly(stage.Now.Recruitment.Barriers.Values.Where(barrier => !barrier.IsRemoved).Select(barrier => barrier.Id), BarrierPool);
}
