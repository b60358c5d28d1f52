using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>A fact of this room.</summary>
public abstract record NetworksFact : Fact
{
    private protected NetworksFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughNetworks)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughNetworks)rooms;
        return view with { Networks = Apply(view.Networks) };
    }

    private protected abstract Refusal? Check(ThroughNetworks rooms, Moment now);

    private protected abstract NetworksRoom Apply(NetworksRoom network);
}
