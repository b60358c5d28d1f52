using System.Globalization;
using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>An agenda as text to read and to print: no line longer than a hundred columns.</summary>
internal sealed class AgendaText(Session session)
{
    private const int LongestText = 400;
    private static readonly Wording Nothing = new("Inget att ta upp.", "Nothing to bring up.");

    private readonly StringBuilder text = new();

    public void Print(Agenda agenda)
    {
        Line(0, session.In(new($"Dagordning för {agenda.Name.Swedish}, {Day(agenda.AsOf)}", $"Agenda for {agenda.Name.English}, {Day(agenda.AsOf)}")));
        Line(0, session.In(agenda.Since) + ".");
        foreach (var section in agenda.Sections.Where(section => section.Items.Count + section.Others > 0))
            Print(section);
        if (agenda.Sections.All(section => section.Items.Count + section.Others == 0))
            Line(0, session.In(Nothing));
        session.Print(text.ToString());
    }

    private void Print(AgendaSection section)
    {
        text.Append('\n');
        Line(0, session.In(section.Title).ToUpperInvariant());
        Room? room = null;
        foreach (var item in section.Items)
        {
            if (section.Part == AgendaPart.Changed && item.Room is { } next && next != room)
                Line(2, session.In(RoomNames.Of((room = next).Value)));
            Print(item);
        }

        if (section.Others > 0)
            Line(2, session.In(Others(section)));
    }

    private void Print(AgendaItem item)
    {
        if (item.Entry is { } entry)
        {
            Line(4, $"{Day(entry.At)}  {Short(session.In(item.Text))} · {session.In(item.Who!)}", hanging: 12);
        }
        else if (item.Finding is { } finding)
        {
            Line(4, $"{finding.Subject}: {session.In(item.Text)} ({finding.Id})", hanging: 2);
            Line(6, $"→ {session.In(finding.Advice)}", hanging: 2);
        }
        else
        {
            Line(4, Short(session.In(item.Text)), hanging: 2);
        }
    }

    private static Wording Others(AgendaSection section)
    {
        var count = section.Others.ToString(CultureInfo.InvariantCulture);
        return section.Part is AgendaPart.Overdue or AgendaPart.LookAt
            ? new($"Fler iakttagelser: {count}; se samverkan review.", $"More findings: {count}; see samverkan review.")
            : new($"Rör inte gruppen: {count}.", $"Does not concern the group: {count}.");
    }

    private void Line(int indent, string words, int hanging = 0) => Wrapping.Add(text, words, indent, hanging);

    private static string Short(string words) => words.Length <= LongestText ? words : Cut(words) + " …";

    /// <summary>Cut between words where there is one, and never within a character.</summary>
    private static string Cut(string words)
    {
        var at = words.LastIndexOf(' ', LongestText);
        if (at <= 0)
            at = char.IsLowSurrogate(words[LongestText]) ? LongestText - 1 : LongestText;
        return words[..at];
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
