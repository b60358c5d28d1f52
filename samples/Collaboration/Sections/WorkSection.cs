using Samverkan.Agility;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>What is done between the decisions of all, a row for each: areas, mandates, sharing, narrative, outcome in counts. Of the cases only how many there are.</summary>
internal static class WorkSection
{
    public static void Show(Page page, Workspace workspace)
    {
        var (agility, sharing, narratives) = (workspace.Collaboration.Agility, workspace.Collaboration.Sharing, workspace.Collaboration.Narratives);
        page.Title(page.Say(Words.WorkTitle));
        var rows = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Row(Words.AreasLabel, string.Join(", ", agility.Areas.Values.Where(area => !area.IsEnded).Select(area => page.Say(Words.LedBy, area.Id, Led(page, workspace.Collaboration, area)))));
        Row(Words.MandatesLabel, page.Say(Words.MandateCounts, agility.Decisions.Count, agility.Decisions.Values.Sum(decision => decision.Money), agility.Matters.Count));
        Row(Words.SharesLabel, page.Say(
            Words.ShareCounts,
            sharing.Shares.Values.Count(share => !share.IsReceived),
            sharing.Shares.Values.Count(share => share.IsReceived),
            sharing.Collisions.Count,
            sharing.Collisions.Values.Count(collision => collision.AgreedWay is not null)));
        if (narratives.Current is { } told)
            Row(Words.NarrativeLabel, page.Say(Words.NarrativeNow, told.Purpose, narratives.Out.Count(), narratives.Publications.Values.Count(publication => publication.PulledOn is not null)));
        if (workspace.Collaboration.Recruitment.Stages.Count > 0)
            Row(Words.CountsLabel, string.Join('\n', workspace.Collaboration.Recruitment.Stages.Select(count => Counted(page, workspace.Collaboration, count))));
        Row(Words.CasesLabel, page.Say(Words.CaseCounts, workspace.Cases.Count, workspace.Cases.Cases.Count(one => one.IsOptedIn), workspace.Cases.Cases.Count(one => one.Placements.Count > 0)));
        page.Show(rows);

        void Row(Wording label, string text) => rows.AddRow($"[bold]{Markup.Escape(page.Say(label))}[/]", Markup.Escape(text.Length == 0 ? "–" : text));
    }

    private static string Led(Page page, Collaboration collaboration, Area area) =>
        area.Lead is not { } lead ? page.Say(Words.NoLead)
        : lead.Partner is { } partner ? collaboration.Partners.All[partner].Name
        : lead.Group is { } group ? collaboration.Governance.Groups[group].Name
        : page.Say(Words.Leader);

    /// <summary>Figures as the ledger holds them: what is fewer than five is not there.</summary>
    private static string Counted(Page page, Collaboration collaboration, StageCount count) =>
        page.Say(Words.GroupCount, collaboration.TargetGroups.All[count.Group].Name, count.From, count.Until, Figure(page, count.Accepted), Figure(page, count.Lasting));

    private static string Figure(Page page, int? figure) => figure is { } told ? Words.Filled("{0}", told) : page.Say(Words.Withheld);
}
