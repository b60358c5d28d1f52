using Samverkan.Recruitment;

namespace Samverkan.JobTech.Links;

/// <summary>One place that a linked ad names, while it is being read.</summary>
internal sealed class LinkPlace
{
    /// <summary>The municipalities whose name it has.</summary>
    public HashSet<MunicipalityCode> Named { get; } = [];

    /// <summary>Whether it has a name that is no municipality's.</summary>
    public bool HasOther { get; set; }

    public bool IsAbroad { get; set; }

    /// <summary>A place in another country is none of the municipalities, whatever it is called.</summary>
    public void Settle(LinkDraft link)
    {
        link.HasOtherPlace |= HasOther || (IsAbroad && Named.Count > 0);
        if (!IsAbroad)
            link.Named.UnionWith(Named);
    }
}
