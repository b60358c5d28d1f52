using Samverkan.Kernel;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Which partners can bridge which item.</summary>
internal sealed class Bridging
{
    private readonly SortedDictionary<string, PartnerId>?[] partners;

    public Bridging(Columns columns, IEnumerable<Offer> offers)
    {
        partners = new SortedDictionary<string, PartnerId>?[columns.Items.Length];
        foreach (var offer in offers)
            foreach (var name in offer.Bridges)
                foreach (var column in Named(columns, name))
                    (partners[column] ??= new(StringComparer.Ordinal))[offer.Partner.Value] = offer.Partner;
    }

    /// <summary>Whether the employer is ready to adapt an item.</summary>
    public static bool Adapts(Opening opening, RequirementItem item)
    {
        foreach (var name in opening.Adaptable)
            if (name.Names(item.Kind, item.Id))
                return true;
        return false;
    }

    /// <summary>The mark of a must that excludes when it is unmet; 0 when somebody bridges it.</summary>
    public byte Fatal(int column, bool adaptable) => adaptable || partners[column] is not null ? (byte)0 : Code.Unmet;

    /// <summary>The partners who bridge an item, by id.</summary>
    public IEnumerable<PartnerId> Of(int column) => partners[column]?.Values ?? Enumerable.Empty<PartnerId>();

    /// <summary>The columns of the items that a name points at.</summary>
    private static IEnumerable<int> Named(Columns columns, ItemName name)
    {
        for (var kind = RequirementKind.Place; kind <= ListKinds.Last; kind++)
        {
            if (name.Kind is { } only && only != kind)
                continue;
            var (from, to) = name.Id is { } id ? columns.Of(kind, id) : name.Kind is null ? default : columns.Of(kind);
            for (var column = from; column < to; column++)
                yield return column;
        }
    }
}
