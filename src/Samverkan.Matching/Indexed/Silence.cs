using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Indexed;

/// <summary>
/// What a seeker who says nothing of skills, experience and occupations earns by them in each slot. Closed lists earn nothing; that they exclude is
/// counted apart, because what is said can lift it.
/// </summary>
internal sealed class Silence
{
    public Silence(OpeningSide market, OpeningIndex index, Stakes stakes, int closed)
    {
        var (table, slots) = (market.Openings, index.Slots);
        var skills = (closed & 1) != 0;
        var experience = (closed & 2) != 0;
        Codes = new byte[market.Columns.Count];
        CodeKernel.Lay(Codes, market.Unknown, market.Columns.Closed[Bits(skills, RequirementKind.Skill) | Bits(experience, RequirementKind.Experience)], [], []);
        Expected = Array.ConvertAll(index.Expected.Cells, cell => table.PointsOfSkills(cell, Codes));
        Own = new short[slots.Count];
        (Barred, Bars) = closed == 0 ? (Own, []) : (new short[slots.Count], new int[slots.Count]);
        for (var slot = 0; slot < slots.Count; slot++)
        {
            if (slots.Openings[slot] is not (>= 0 and var opening))
            {
                Own[slot] = Barred[slot] = PlaneKernel.Excluded;
                continue;
            }

            ref readonly var facets = ref table.Facets[opening];
            var role = facets.Role - table.FirstRole;
            Own[slot] = (short)(table.PointsOfSkills(facets.Skills, Codes)
                + ListKernel.PointsOf(in table.Lists[facets.Experience], table.Asked, Codes, excluding: false)
                + Code.Points(Codes[market.Columns.Occupation(role)], stakes.Occupation, 0)
                + Code.Points(Codes[market.Columns.Wish(role)], stakes.Wish, 0));
            if (closed == 0)
                continue;
            Bars[slot] = (skills ? Fatal(table, facets.Skills) : 0) + (experience ? Fatal(table, facets.Experience) : 0);
            Barred[slot] = Bars[slot] > 0 ? PlaneKernel.Excluded : Own[slot];
        }
    }

    /// <summary>The codes of one who says nothing of them.</summary>
    public byte[] Codes { get; }

    /// <summary>The points in each slot; excluded where it stands empty.</summary>
    public short[] Own { get; }

    /// <summary>The same, but excluded where a closed list lacks a fatal item.</summary>
    public short[] Barred { get; }

    /// <summary>How many fatal items of closed lists each slot has; empty where none is closed.</summary>
    public int[] Bars { get; }

    /// <summary>The points of each expected cell.</summary>
    public int[] Expected { get; }

    private static int Bits(bool closed, RequirementKind kind) => closed ? 1 << (kind - ListKinds.First) : 0;

    private static int Fatal(OpeningTable table, int cell)
    {
        var count = 0;
        foreach (ref readonly var item in table.ItemsOf(cell))
            count += item.Fatal != 0 ? 1 : 0;
        return count;
    }
}
