using Samverkan.Kernel;
using Samverkan.Partners;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>What the ledger adds up to.</summary>
internal static class LedgerSection
{
    public static void Show(Page page, Workspace workspace)
    {
        var collaboration = workspace.Collaboration;
        page.Title(page.Say(Words.Collaboration, collaboration.Id));
        var facts = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Row(Words.PhaseLabel, page.Say(Words.Of(collaboration.Phase)));
        Row(Words.PurposeLabel, collaboration.Purposes.Current?.Statement ?? page.Say(Words.NoPurpose));
        foreach (var sector in Enum.GetValues<Sector>())
            Row(Words.Of(sector), string.Join(", ", collaboration.Partners.Present.Where(partner => partner.Sector == sector).Select(partner => partner.Name)));
        Row(Words.FactsLabel, page.Say(Words.FactsAndHead, collaboration.Ledger.Count, Day(collaboration.Ledger[0]), Day(collaboration.Ledger[^1]), workspace.Ledger.Head[..12]));
        Row(Words.DataLabel, page.Say(Words.DataCounts, workspace.Seekers.Count, workspace.Openings.Count, workspace.Offers.Count));
        page.Show(facts);

        void Row(Wording label, string text) => facts.AddRow($"[bold]{Markup.Escape(page.Say(label))}[/]", Markup.Escape(text.Length == 0 ? "–" : text));
    }

    private static string Day(Entry entry) => Words.Filled("{0:yyyy-MM-dd}", entry.At);
}
