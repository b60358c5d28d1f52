using Samverkan.Matching.Compiled;

namespace Samverkan.Matching.Indexed;

/// <summary>
/// The skills cells of openings that list no skills, and are judged by what is typical of their work: few, and each shared by many openings.
/// </summary>
internal sealed class ExpectedCells
{
    private readonly Postings<int> byColumn;

    public ExpectedCells(OpeningSide market, Slots slots)
    {
        var table = market.Openings;
        var numbers = new Interner<int>();
        OfSlot = new int[slots.Count];
        Array.Fill(OfSlot, -1);
        for (var slot = 0; slot < slots.Count; slot++)
            if (slots.Openings[slot] is >= 0 and var opening && !table.ExpectedOf(table.Facets[opening].Skills).IsEmpty)
                OfSlot[slot] = numbers.NumberOf(table.Facets[opening].Skills);
        Cells = numbers.ToArray();
        byColumn = new(market.Columns.Items.Length, file =>
        {
            for (var number = 0; number < Cells.Length; number++)
                foreach (ref readonly var item in table.ExpectedOf(Cells[number]))
                    file(item.Column, number);
        });
    }

    /// <summary>The cells among a seeker's points.</summary>
    public int[] Cells { get; }

    /// <summary>For each slot, the number of its cell; -1 for an opening that lists skills, and for an empty slot.</summary>
    public int[] OfSlot { get; }

    /// <summary>The numbers of the cells in which a skill is expected.</summary>
    public ReadOnlySpan<int> With(int column) => byColumn.Of(column);
}
