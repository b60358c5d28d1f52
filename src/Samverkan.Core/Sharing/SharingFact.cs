using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A fact of this room.</summary>
public abstract record SharingFact : Fact
{
    private protected SharingFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughSharing)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughSharing)rooms;
        return view with { Sharing = Apply(view.Sharing, now) };
    }

    private protected abstract Refusal? Check(ThroughSharing rooms, Moment now);

    private protected abstract SharingRoom Apply(SharingRoom sharing, Moment now);
}
