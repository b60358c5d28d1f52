using Samverkan.Kernel;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Which partners can bridge which item.</summary>
internal sealed class Bridging
{
    private readonly SortedDictionary<string, PartnerId>?[] partners;
    private readonly Vocabulary vocabulary;

    public Bridging(Columns columns, IEnumerable<Offer> offers, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        partners = new SortedDictionary<string, PartnerId>?[columns.Items.Length];
        foreach (var offer in offers)
            foreach (var name in offer.Bridges)
                foreach (var column in Named(columns, name))
                    (partners[column] ??= new(StringComparer.Ordinal))[offer.Partner.Value] = offer.Partner;
    }

    /// <summary>Whether the employer is ready to adapt an item.</summary>
    public bool Adapts(Opening opening, RequirementItem item)
    {
        foreach (var name in opening.Adaptable)
            if (vocabulary.Names(name, item.Kind, item.Id))
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
            foreach (var column in name.Id is { } id ? columns.Of(kind, id) : name.Kind is null ? [] : columns.Of(kind))
                yield return column;
        }
    }
}
