using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>A fact of this room.</summary>
public abstract record PurposesFact : Fact
{
    private protected PurposesFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughPurposes)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughPurposes)rooms;
        return view with { Purposes = Apply(view.Purposes) };
    }

    private protected abstract Refusal? Check(ThroughPurposes rooms, Moment now);

    private protected abstract PurposesRoom Apply(PurposesRoom purposes);
}
