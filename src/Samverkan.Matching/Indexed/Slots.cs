using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Indexed;

/// <summary>
/// Where each opening stands: place by place, so that what a seeker cannot reach is passed over whole, and within a place by role, so that equals
/// stand together. Nothing that is answered depends on the order.
/// </summary>
internal sealed class Slots
{
    /// <summary>Every aisle is so many slots, times something: no vector has more lanes.</summary>
    public const int Lanes = 32;

    /// <summary>The most slots in a bay.</summary>
    public const int BayLength = 4096;

    private readonly List<int> openings = [];
    private readonly List<Aisle> aisles = [];
    private readonly List<Bay> bays = [];

    public Slots(OpeningTable table)
    {
        var order = InOrder(table);
        var (bayFrom, bayAisle) = (0, 0);
        for (var from = 0; from < order.Length;)
        {
            var place = table.Facets[order[from]].Place;
            var to = from;
            while (to < order.Length && to - from < BayLength && table.Facets[order[to]].Place == place)
                to++;
            var length = (to - from + Lanes - 1) / Lanes * Lanes;
            if (openings.Count + length - bayFrom > BayLength)
                (bayFrom, bayAisle) = EndBay(bayFrom, bayAisle);
            aisles.Add(new(openings.Count, openings.Count + length, place - table.FirstPlace));
            openings.AddRange(order.AsSpan(from..to));
            openings.AddRange(Enumerable.Repeat(-1, length - (to - from)));
            from = to;
        }

        if (openings.Count > bayFrom)
            EndBay(bayFrom, bayAisle);
        Openings = [.. openings];
        Hashes = Array.ConvertAll(Openings, opening => opening < 0 ? 0 : table.Hashes[opening]);
        Aisles = [.. aisles];
        Bays = [.. bays];
        Of = new int[order.Length];
        for (var slot = 0; slot < Openings.Length; slot++)
            if (Openings[slot] >= 0)
                Of[Openings[slot]] = slot;
    }

    public int Count => Openings.Length;

    /// <summary>The opening in each slot; -1 where it stands empty.</summary>
    public int[] Openings { get; }

    /// <summary>What the opening in each slot brings to the lottery.</summary>
    public ulong[] Hashes { get; }

    /// <summary>The slot of each opening.</summary>
    public int[] Of { get; }

    public Aisle[] Aisles { get; }

    public Bay[] Bays { get; }

    private static int[] InOrder(OpeningTable table)
    {
        var rank = RankOfPlaces(table);
        var order = new int[table.Facets.Length];
        var keys = new long[order.Length];
        for (var opening = 0; opening < order.Length; opening++)
        {
            ref readonly var facets = ref table.Facets[opening];
            order[opening] = opening;
            keys[opening] = ((long)rank[facets.Place - table.FirstPlace] << 32) | (uint)facets.Role;
        }

        Array.Sort(keys, order);
        return order;
    }

    /// <summary>Municipalities are numbered by their codes, and so by county: neighbours come near each other.</summary>
    private static int[] RankOfPlaces(OpeningTable table)
    {
        var places = Enumerable.Range(0, table.Places.Length).ToArray();
        Array.Sort(Array.ConvertAll(places, place => (Sort(table.Places[place]), place)), places);
        var rank = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
            rank[places[i]] = i;
        return rank;

        static int Sort(PlaceFacet place) => place.Remote ? -1 : place.Municipality;
    }

    private (int From, int FirstAisle) EndBay(int from, int firstAisle)
    {
        bays.Add(new(from, openings.Count, firstAisle, aisles.Count));
        return (openings.Count, aisles.Count);
    }
}
