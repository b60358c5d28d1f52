using System.Numerics;
using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Indexed;

/// <summary>The market as one seeker sees it, bay by bay in their order.</summary>
internal readonly ref struct Sight
{
    private readonly Compilation market;
    private readonly OpeningIndex index;
    private readonly Bench bench;
    private readonly Silence silence;
    private readonly ReadOnlySpan<ItemTerm> items;
    private readonly ReadOnlySpan<RoleTerm> roles;
    private readonly PlaneSpans planes;
    private readonly ReadOnlySpan<short> places;
    private readonly SideIndex side;
    private readonly int closed;

    /// <summary>Begins at the first bay. The seeker has been seated: <paramref name="codes"/> are laid out.</summary>
    public Sight(Compilation market, SidePlanes planes, Bench bench, int seeker, ReadOnlySpan<byte> codes)
    {
        (this.market, this.bench, side) = (market, bench, planes.Side);
        index = market.Side.Index;
        closed = market.Index.ClosedOwn(seeker);
        silence = side.Silent(closed);
        items = market.Index.Terms.Items(seeker);
        roles = market.Index.Terms.Roles(seeker);
        this.planes = planes.Of(seeker, bench.Spare);
        places = planes.PlacesOf(seeker, bench.Spare);
        bench.Clear(items.Length + roles.Length, index.Expected.Cells.Length);
        foreach (ref readonly var term in items)
            foreach (var cell in index.Expected.With(term.Column))
                Touch(cell, codes);
    }

    /// <summary>Whether the seeker can be where an aisle is.</summary>
    public bool Reaches(in Aisle aisle) => places[aisle.Place] >= 0;

    /// <summary>The sums of an aisle of the bay that was laid out last.</summary>
    public ReadOnlySpan<short> Sum(in Bay bay, in Aisle aisle)
    {
        var sums = bench.Sums.AsSpan((aisle.From - bay.From)..(aisle.To - bay.From));
        PlaneKernel.Sum(sums, planes, aisle.From, places[aisle.Place]);
        return sums;
    }

    /// <summary>Lays out what is the seeker's own, in the aisles within reach; says whether there are any.</summary>
    public bool Lay(in Bay bay)
    {
        var reached = false;
        foreach (ref readonly var aisle in index.Slots.Aisles.AsSpan(bay.FirstAisle..bay.EndAisle))
        {
            if (!Reaches(aisle))
                continue;
            reached = true;
            silence.Barred.AsSpan(aisle.From..aisle.To).CopyTo(bench.Sums.AsSpan(aisle.From - bay.From));
        }

        if (!reached)
            return false;
        Array.Clear(bench.Marks);
        FindShares(bay);
        if (closed != 0)
            LiftBars(bay);
        LayExpected(bay);
        LayRoles(bay);
        LayItems(bay);
        LayExclusions(bay);
        return true;
    }

    /// <summary>Excludes the slots that have a bit.</summary>
    public void Bury(in Bay bay, ReadOnlySpan<ulong> dead)
    {
        // A bay is whole halves of a word.
        for (var slot = bay.From; slot < bay.To; slot += Slots.Lanes)
            for (var bits = unchecked((uint)(dead[slot >> 6] >> (slot & 63))); bits != 0; bits &= bits - 1)
                bench.Sums[slot - bay.From + BitOperations.TrailingZeroCount(bits)] = PlaneKernel.Excluded;
    }

    private void Touch(int cell, ReadOnlySpan<byte> codes)
    {
        var gained = market.Openings.PointsOfSkills(index.Expected.Cells[cell], codes) - silence.Expected[cell];
        if (gained == 0 || bench.Expected[cell] != 0)
            return;
        bench.Expected[cell] = (short)gained;
        bench.Touched.Add(cell);
    }

    private void LayExpected(in Bay bay)
    {
        if (bench.Touched.Count == 0)
            return;
        var cells = index.Expected.OfSlot.AsSpan(bay.From..bay.To);
        for (var i = 0; i < cells.Length; i++)
            if (cells[i] >= 0)
                Gain(ref bench.Sums[i], bench.Expected[cells[i]]);
    }

    private void FindShares(in Bay bay)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var shares = index.Shares.Of(items[i].Column);
            bench.Starts[i] = First(shares, bench.Ends[i], bay.From);
            bench.Ends[i] = First(shares, bench.Starts[i], bay.To);
        }
    }

    private ReadOnlySpan<Share> SharesOf(int item) => index.Shares.Of(items[item].Column)[bench.Starts[item]..bench.Ends[item]];

    /// <summary>Where every fatal item of the closed lists is met after all.</summary>
    private void LiftBars(in Bay bay)
    {
        Array.Clear(bench.Lifted);
        for (var i = 0; i < items.Length; i++)
            if ((items[i].Code & Code.Unmet) == 0 && IsClosed(items[i].Column))
                foreach (ref readonly var share in SharesOf(i))
                    if (share.Fatal && ++bench.Lifted[share.Slot - bay.From] == silence.Bars[share.Slot])
                        bench.Sums[share.Slot - bay.From] = silence.Own[share.Slot];
    }

    /// <summary>After all that is exact, so that a bound stays within the most there is, and no sum leaves its 16 bits.</summary>
    private void LayItems(in Bay bay)
    {
        for (var i = 0; i < items.Length; i++)
            ShareKernel.Add(SharesOf(i), GainOf(items[i]), side.MostOwn, bay.From, bench.Sums, bench.Marks);
    }

    /// <summary>Exact, since a role is worth what it is worth whatever else is said.</summary>
    private void LayRoles(in Bay bay)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            var slots = index.Roles.Of(roles[i].Role);
            var at = bench.Ends[items.Length + i];
            while (at < slots.Length && slots[at] < bay.From)
                at++;
            var gained = GainOf(roles[i]);
            for (; at < slots.Length && slots[at] < bay.To; at++)
                Gain(ref bench.Sums[slots[at] - bay.From], gained);
            bench.Ends[items.Length + i] = at;
        }
    }

    /// <summary>After all that is gained, so that nothing lifts an exclusion.</summary>
    private void LayExclusions(in Bay bay)
    {
        for (var i = 0; i < items.Length; i++)
            if ((items[i].Code & Code.Unmet) != 0)
                ShareKernel.Exclude(SharesOf(i), bay.From, bench.Sums, bench.Marks);
    }

    private static void Gain(ref short sum, int points)
    {
        if (sum >= 0)
            sum = unchecked((short)(sum + points));
    }

    private bool IsClosed(int column) => (closed & (market.Columns.Items[column].Kind == RequirementKind.Skill ? 1 : 2)) != 0;

    /// <summary>How much of an item's points the seeker earns more than one who says nothing, in parts of 65,536, rounded up; 0 for one who earns less.</summary>
    private int GainOf(in ItemTerm term) => Math.Max((((term.Code & Code.Credit) - (silence.Codes[term.Column] & Code.Credit)) << 16) + 99, 0) / 100;

    private int GainOf(in RoleTerm term)
    {
        var columns = market.Columns;
        return Points(term.Occupation, side.Stakes.Occupation) + Points(term.Wish, side.Stakes.Wish)
            - Points(silence.Codes[columns.Occupation(term.Role)], side.Stakes.Occupation) - Points(silence.Codes[columns.Wish(term.Role)], side.Stakes.Wish);

        static int Points(byte code, int weight) => Code.Points(code, weight, 0);
    }

    /// <summary>The first share at or after a slot, from a place on: by strides that double, since the next bay is seldom far.</summary>
    private static int First(ReadOnlySpan<Share> shares, int from, int slot)
    {
        if (from >= shares.Length || shares[from].Slot >= slot)
            return from;
        var stride = 1;
        while (from + stride < shares.Length && shares[from + stride].Slot < slot)
            stride *= 2;
        var (low, high) = (from + (stride / 2), Math.Min(from + stride, shares.Length));
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (shares[middle].Slot < slot)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
