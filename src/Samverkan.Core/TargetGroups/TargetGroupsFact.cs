using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A fact of this room.</summary>
public abstract record TargetGroupsFact : Fact
{
    private protected TargetGroupsFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughTargetGroups)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughTargetGroups)rooms;
        return view with { TargetGroups = Apply(view.TargetGroups, now) };
    }

    private protected abstract Refusal? Check(ThroughTargetGroups rooms, Moment now);

    private protected abstract TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now);
}
