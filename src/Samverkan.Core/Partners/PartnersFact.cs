using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A fact of this room.</summary>
public abstract record PartnersFact : Fact
{
    private protected PartnersFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughPartners)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughPartners)rooms;
        return view with { Partners = Apply(view.Partners) };
    }

    private protected abstract Refusal? Check(ThroughPartners rooms, Moment now);

    private protected abstract PartnersRoom Apply(PartnersRoom partners);
}
