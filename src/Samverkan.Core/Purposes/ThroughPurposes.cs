using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>What this room sees: itself and the room above. From the two follows the phase.</summary>
internal abstract record ThroughPurposes : ThroughPartners
{
    private const int SectorsToRun = 2;

    public PurposesRoom Purposes { get; init; } = new();

    public sealed override bool HasRun => Purposes.HasRun;

    public Phase Phase =>
        IsClosed ? Phase.Closed
        : Runs ? Phase.Running
        : HasRun ? Phase.Paused
        : Phase.Forming;

    /// <summary>Whether the partners that take part belong to two or more sectors.</summary>
    public bool HasSectorsToRun => Partners.Sectors.Skip(SectorsToRun - 1).Any();

    private bool Runs => Purposes.Current is not null && HasSectorsToRun;

    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughPurposes)base.React(fact, now);
        if (fact is PartnerLeft left && !above.IsClosed)
            above = above with { Purposes = above.Purposes.Leaving(left.Partner) };
        return !above.HasRun && above.Runs ? above with { Purposes = above.Purposes with { HasRun = true } } : above;
    }

    /// <summary>Refuses a goal that is not there or has ended, and an actor that may not change it: an own goal is its owner's alone.</summary>
    public Refusal? NotOpenOrNotFor(GoalId goal, Actor by) =>
        Refuse.Unknown(goal, Purposes.Goals)
        ?? (Purposes.Goals[goal].Owner is { } owner ? NotFor(owner, by) : NotDecided(by))
        ?? PurposesRules.GoalEnded.When(Purposes.Goals[goal].State != GoalState.Open, goal);

    /// <summary>Refuses a link between goals that is not there.</summary>
    public Refusal? NotLinked(GoalId goal, GoalId supported) =>
        PurposesRules.NotLinked.When(!Purposes.Goals[goal].Supports.Any(link => link.Goal == supported), supported);

    /// <summary>Refuses a need that is not there or has ended.</summary>
    public Refusal? NotOpen(NeedId need) =>
        Refuse.Unknown(need, Purposes.Needs) ?? PurposesRules.NeedEnded.When(Purposes.Needs[need].IsEnded, need);
}
