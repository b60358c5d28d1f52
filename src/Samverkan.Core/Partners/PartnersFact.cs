using System.Diagnostics;
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
        return view with { Partners = Apply(view.Partners, now) };
    }

    private protected abstract Refusal? Check(ThroughPartners rooms, Moment now);

    /// <summary>The effect, where it depends on who states the fact or when. A fact has this one or the other.</summary>
    private protected virtual PartnersRoom Apply(PartnersRoom partners, Moment now) => Apply(partners);

    /// <summary>The effect, where it depends on neither.</summary>
    private protected virtual PartnersRoom Apply(PartnersRoom partners) => throw new UnreachableException();
}
