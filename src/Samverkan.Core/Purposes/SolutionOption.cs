using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A way to meet a need.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Need">The need it would meet.</param>
/// <param name="Statement">What would be done.</param>
/// <param name="Habitual">Whether it is what has always been done.</param>
/// <param name="Sectors">The sectors it would involve.</param>
public sealed record SolutionOption(OptionId Id, NeedId Need, string Statement, bool Habitual, ValueList<Sector> Sectors)
{
    /// <summary>Other needs that it would meet too, in the order stated.</summary>
    public ValueList<NeedId> AlsoMeets { get; internal init; } = [];

    /// <summary>Whether it would meet a need.</summary>
    internal bool Meets(NeedId need) => Need == need || AlsoMeets.Contains(need);
}
