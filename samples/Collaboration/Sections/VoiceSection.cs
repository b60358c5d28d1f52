using Samverkan.Governance;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>How equal the voice has been in deed: who was asked, who came, who stopped what, and how much each ballot could settle.</summary>
internal static class VoiceSection
{
    public static void Show(Page page, Collaboration collaboration)
    {
        var report = VoiceReport.Of(collaboration.Governance);
        if (report.Voters.Count == 0)
            return;
        page.Title(page.Say(Words.VoiceTitle, collaboration.Governance.Proposals.Values.Count(proposal => proposal.Voters is not null)));
        var table = page.Table((Words.VoterColumn, null), (Words.CameColumn, 10), (Words.AgainstColumn, 8), (Words.StoppedColumn, 26), (Words.PowerColumn, 8));
        foreach (var record in report.Voters)
            table.AddRow(
                Markup.Escape(Named(page, collaboration, record.Voter)),
                page.Say(Words.CameOf, record.Present, record.Asked),
                Words.Filled("{0}", record.Against),
                Markup.Escape(string.Join('\n', Stopped(page, record).DefaultIfEmpty("–"))),
                Words.Filled("{0:0.00}", record.Banzhaf.ToDouble()));
        page.Show(table);
        page.Text(Words.PowerMeans);
    }

    private static IEnumerable<string> Stopped(Page page, VoterRecord record) =>
        record.StoppedAlone.Select(id => page.Say(Words.Alone, id))
            .Concat(record.StoppedByAbsence.Select(id => page.Say(Words.ByAbsence, id)))
            .Concat(record.DelayedByAbsence.Select(id => page.Say(Words.Delayed, id)));

    private static string Named(Page page, Collaboration collaboration, Voter voter) =>
        voter.Partner is { } partner ? collaboration.Partners.All[partner].Name
        : voter.TargetGroup is { } group && collaboration.TargetGroups.All.TryGetValue(group, out var found) ? found.Name
        : voter == Voter.Leader ? page.Say(Words.Leader)
        : voter.ToString();
}
