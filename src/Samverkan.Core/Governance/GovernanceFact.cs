using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A fact of this room.</summary>
public abstract record GovernanceFact : Fact
{
    private protected GovernanceFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughGovernance)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughGovernance)rooms;
        return view with { Governance = Apply(view.Governance, view, now) };
    }

    private protected abstract Refusal? Check(ThroughGovernance rooms, Moment now);

    private protected abstract GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now);
}
