using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Indexed;

/// <summary>
/// Openings laid out for scans. What many seekers say alike (languages, licences, hours, start, support) is worth the same to them in every slot, and is
/// added as whole <see cref="Planes"/>; what is a seeker's own (skills, experience, occupations) touches few slots, which are found by <see cref="Shares"/> and <see cref="Roles"/>.
/// </summary>
internal sealed class OpeningIndex
{
    /// <summary>How many points all planes may hold unless otherwise said: 256 MB.</summary>
    public const long MostPoints = 128L << 20;

    public OpeningIndex(OpeningSide market)
    {
        var table = market.Openings;
        Slots = new(table);
        Shares = new(market.Columns.Items.Length, file => FileShares(table, file));
        Roles = new(market.Columns.Roles, file =>
        {
            for (var slot = 0; slot < Slots.Count; slot++)
                if (Slots.Openings[slot] is >= 0 and var opening)
                    file(table.Facets[opening].Role - table.FirstRole, slot);
        });
        Expected = new(market, Slots);
        var budget = new PlaneBudget(market.PlanePoints);
        ForSeekers = new(market, this, Stakes.Of(market.Policy, MatchSide.Seeker), budget);
        ForOpenings = new(market, this, Stakes.Of(market.Policy, MatchSide.Opening), budget);
    }

    public Slots Slots { get; }

    /// <summary>For the column of each skill and each sort of experience, the slots that ask for it.</summary>
    public Postings<Share> Shares { get; }

    /// <summary>For each role, its slots.</summary>
    public Postings<int> Roles { get; }

    public ExpectedCells Expected { get; }

    public SideIndex ForSeekers { get; }

    public SideIndex ForOpenings { get; }

    private void FileShares(OpeningTable table, Action<int, Share> file)
    {
        for (var slot = 0; slot < Slots.Count; slot++)
        {
            if (Slots.Openings[slot] is not (>= 0 and var opening))
                continue;
            FileShares(table, table.Facets[opening].Skills, slot, file);
            FileShares(table, table.Facets[opening].Experience, slot, file);
        }
    }

    private static void FileShares(OpeningTable table, int cell, int slot, Action<int, Share> file)
    {
        foreach (ref readonly var item in table.ItemsOf(cell))
            file(item.Column, new(slot, table.Lists[cell].PointsOfMet(item.Weight), item.Fatal != 0));
    }
}
