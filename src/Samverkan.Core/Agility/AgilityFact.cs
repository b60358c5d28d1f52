using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>A fact of this room.</summary>
public abstract record AgilityFact : Fact
{
    private protected AgilityFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughAgility)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughAgility)rooms;
        return view with { Agility = Apply(view.Agility, view, now) };
    }

    private protected abstract Refusal? Check(ThroughAgility rooms, Moment now);

    private protected abstract AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now);
}
