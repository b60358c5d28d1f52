using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Samverkan.Benchmarks.Peers;

/// <summary>
/// Filters as the bits of the documents they let through, one and the other. Kept, each is made once for what it asks (a home and a reach, a
/// working time, a day), as in a market that never changes; otherwise for each query, as one does when seekers come one at a time.
/// </summary>
internal sealed class LuceneGates(bool kept)
{
    private readonly Dictionary<object, Filter> known = [];

    /// <summary>The filter for what is asked: made of the query, the first time or each.</summary>
    public Filter Of(object asked, Func<Query> query)
    {
        if (!known.TryGetValue(asked, out var gate))
        {
            gate = new Kept(new QueryWrapperFilter(query()));
            if (kept)
                known[asked] = gate;
        }

        return gate;
    }

    /// <summary>What all of them let through; null, which is everything, for none.</summary>
    public static Filter? All(List<Filter> gates) => gates.Count switch { 0 => null, 1 => gates[0], _ => new Every(gates) };

    /// <summary>Kept as plain bits rather than compressed, which are fastest to combine.</summary>
    private sealed class Kept(Filter filter) : CachingWrapperFilter(filter)
    {
        protected override DocIdSet DocIdSetToCache(DocIdSet docIdSet, AtomicReader reader)
        {
            var bits = new FixedBitSet(reader.MaxDoc);
            if (docIdSet?.GetIterator() is { } found)
                bits.Or(found);
            return bits;
        }
    }

    private sealed class Every(List<Filter> gates) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
        {
            var open = ((FixedBitSet)gates[0].GetDocIdSet(context, null)).Clone();
            foreach (var gate in gates.Skip(1))
                open.And((FixedBitSet)gate.GetDocIdSet(context, null));
            return open;
        }
    }
}
