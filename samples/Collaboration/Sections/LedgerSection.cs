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
        Row(Words.TargetGroupsLabel, string.Join(", ", collaboration.TargetGroups.All.Values.Where(group => !group.IsSetAside)
            .Select(group => group.Size is { } size ? page.Say(Words.GroupOfPeople, group.Name, size.People) : group.Name)));
        Row(Words.AgreementLabel, collaboration.Partners.InForce is { } agreement ? page.Say(Words.InForce, agreement.Id, page.Say(Words.Of(agreement.Rule))) : page.Say(Words.NoAgreement));
        Row(Words.BodiesLabel, string.Join(", ", collaboration.Governance.Groups.Values.Where(group => !group.IsEnded).Select(group => group.Name)));
        Row(Words.NetworkLabel, page.Say(Words.NetworkCounts, collaboration.Networks.Current.Count(), collaboration.Networks.CurrentTies.Count(), collaboration.Networks.Competences.Count));
        Row(Words.FactsLabel, page.Say(Words.FactsAndHead, collaboration.Ledger.Count, Day(collaboration.Ledger[0]), Day(collaboration.Ledger[^1]), workspace.Ledger.Head[..12]));
        Row(Words.DataLabel, page.Say(Words.DataCounts, workspace.Seekers.Count, workspace.Openings.Count, workspace.Offers.Count));
        page.Show(facts);

        void Row(Wording label, string text) => facts.AddRow($"[bold]{Markup.Escape(page.Say(label))}[/]", Markup.Escape(text.Length == 0 ? "–" : text));
    }

    private static string Day(Entry entry) => Words.Filled("{0:yyyy-MM-dd}", entry.At);
}
