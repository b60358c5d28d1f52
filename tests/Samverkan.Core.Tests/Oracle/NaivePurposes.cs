using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Tests.Oracle;

/// <summary>A need as it stands: whose it is now, who shares it, and whether it is still to be met.</summary>
internal sealed record NaiveNeed(PartnerId Owner, IReadOnlyList<PartnerId> SharedBy, bool IsEnded);

/// <summary>Which purpose holds, whose the goals are and what became of them, and how far the collaboration has come.</summary>
internal sealed class NaivePurposes(Story story)
{
    public PurposeId? Purpose => story.Last<PurposeAdopted>(_ => true)?.Fact.Purpose;

    /// <summary>Whether there ever was a moment with partners of two sectors and a purpose.</summary>
    public bool HasRun => story.Once("has run", () => story.PlacesOf<PurposeAdopted>().Concat(story.PlacesOf<PartnerAdmitted>())
        .Select(place => story.Upto(place + 1)).Any(then => then.Purposes.Purpose is not null && then.Partners.Sectors.Count >= 2));

    public Phase Phase =>
        story.Partners.IsClosed ? Phase.Closed
        : Purpose is not null && story.Partners.Sectors.Count >= 2 ? Phase.Running
        : HasRun ? Phase.Paused
        : Phase.Forming;

    public IEnumerable<GoalId> Goals => story.Lines.Select(line => line.Fact).Select(fact => fact switch
    {
        GoalStated stated => stated.Goal,
        ProjectGoalStated stated => stated.Goal,
        EffectGoalStated stated => stated.Goal,
        _ => default,
    }).Where(goal => goal != default);

    /// <summary>The partner whose goal it is; null for one of the collaboration.</summary>
    public PartnerId? OwnerOf(GoalId goal) => story.First<GoalStated>(stated => stated.Goal == goal)?.Fact.Owner;

    public GoalState StateOf(GoalId goal) =>
        story.Any<GoalMet>(met => met.Goal == goal) ? GoalState.Met
        : story.Any<GoalWithdrawn>(withdrawn => withdrawn.Goal == goal) ? GoalState.Withdrawn
        : OwnerOf(goal) is { } owner && story.Partners.LeftAnOpenOne(owner) ? GoalState.LeftWithOwner
        : GoalState.Open;

    public bool IsOpen(GoalId goal) => Goals.Contains(goal) && StateOf(goal) == GoalState.Open;

    public bool Supports(GoalId goal, GoalId supported) =>
        story.PlaceOf<GoalSupports>(link => link.Goal == goal && link.Supported == supported) > story.PlaceOf<GoalLinkEnded>(link => link.Goal == goal && link.Supported == supported);

    /// <summary>Why it serves the purpose has been said, and the purpose has not been replaced since.</summary>
    public bool IsUnderPurpose(GoalId goal) => story.PlaceOf<GoalPlacedUnderPurpose>(placed => placed.Goal == goal) > story.PlaceOf<PurposeAdopted>(_ => true);

    /// <summary>A target was set, and the goal has not got another measure since.</summary>
    public bool HasTarget(GoalId goal)
    {
        string? measure = null;
        var hasTarget = false;
        foreach (var line in story.Lines)
        {
            if (line.Fact is GoalStated stated && stated.Goal == goal)
                measure = stated.Measure;
            if (line.Fact is ProjectGoalStated project && project.Goal == goal)
                measure = project.Measure;
            if (line.Fact is EffectGoalStated effect && effect.Goal == goal)
                measure = effect.Measure;
            hasTarget |= line.Fact is GoalTargetSet set && set.Goal == goal;
            if (line.Fact is GoalChanged changed && changed.Goal == goal)
                (hasTarget, measure) = (hasTarget && measure == changed.Measure, changed.Measure);
        }

        return hasTarget;
    }

    public IEnumerable<NeedId> Needs => story.All<NeedStated>().Select(one => one.Fact.Need);

    /// <summary>A need goes with its owner, unless someone shares it: then the first of them carries it on.</summary>
    public NaiveNeed? Need(NeedId need)
    {
        NaiveNeed? now = null;
        var closed = false;
        foreach (var line in story.Lines)
        {
            closed |= line.Fact is CollaborationClosed;
            now = line.Fact switch
            {
                NeedStated stated when stated.Need == need => new(stated.Owner, [], false),
                NeedShared shared when shared.Need == need => now! with { SharedBy = [.. now.SharedBy, shared.Partner] },
                NeedEnded ended when ended.Need == need => now! with { IsEnded = true },
                PartnerLeft left when now is { IsEnded: false } && !closed => Without(now, left.Partner),
                _ => now,
            };
        }

        return now;
    }

    public bool IsToBeMet(NeedId need) => Need(need) is { IsEnded: false };

    private static NaiveNeed Without(NaiveNeed need, PartnerId partner)
    {
        var others = need.SharedBy.Where(other => other != partner).ToList();
        return need.Owner != partner ? need with { SharedBy = others }
            : others.Count == 0 ? need with { IsEnded = true }
            : need with { Owner = others[0], SharedBy = [.. others.Skip(1)] };
    }
}
