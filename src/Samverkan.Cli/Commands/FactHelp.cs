using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>What facts there are, and what each of them says, as help for whoever is to state one.</summary>
internal sealed class FactHelp(Session session)
{
    private static readonly Wording Facts = new("Fakta, rum för rum (samverkan record --help FAKTUM visar ett):", "Facts, room by room (samverkan record --help FACT shows one):");
    private static readonly Wording Speakers = new("Vem som får ange det:", "Who may state it:");
    private static readonly Wording Fields = new("Fält:", "Fields:");
    private static readonly Wording MayBeLeftOut = new("får utelämnas", "may be left out");
    private static readonly Wording Example = new("Exempel (byt ut id:n och texter mot era egna):", "Example (put your own ids and texts instead):");
    private static readonly Wording Folder = new("MAPP", "DIR");

    private readonly StringBuilder text = new();

    /// <summary>Every fact by room, with the first sentence of what it says.</summary>
    public string All()
    {
        text.Append('\n').Append(session.In(Facts)).Append('\n');
        var width = FactBook.All.Max(page => page.Type.Length) + 2;
        foreach (var room in FactBook.All.GroupBy(page => page.Room))
        {
            text.Append('\n').Append(session.In(RoomNames.Of(room.Key))).Append('\n');
            foreach (var page in room)
                Line($"{page.Type.PadRight(width)}{FirstSentence(session.In(page.Summary))}", 2, width);
        }

        return text.ToString();
    }

    /// <summary>One fact, whole.</summary>
    /// <exception cref="InputException">There is no such fact; the problem names those that were perhaps meant.</exception>
    public string Of(string type)
    {
        var page = FactBook.Find(type) ?? throw Unknown(type);
        Line($"{page.Type} ({session.In(RoomNames.Of(page.Room))})", 0, 0);
        Line(session.In(page.Summary), 2, 0);
        Title(Speakers);
        Line(session.In(page.Speakers), 2, 0);
        Title(Fields);
        foreach (var field in page.Fields)
            Line($"{field.Name} ({session.In(field.Form)}{(field.IsRequired ? string.Empty : ", " + session.In(MayBeLeftOut))}): {session.In(field.Meaning)}", 2, 2);
        if (page.Actor is { } actor)
        {
            Title(Example);
            text.Append($"  samverkan record {session.In(Folder)} --by {actor} '{session.In(page.Example)}'\n");
        }

        return text.ToString();
    }

    private static InputException Unknown(string type)
    {
        var near = string.Join(", ", FactBook.Nearest(type));
        return new(new(null, null, null, new(
            $"det finns inget sådant faktum; närmast är {near}. Se samverkan record --help",
            $"there is no such fact; the nearest are {near}. See samverkan record --help")));
    }

    private static string FirstSentence(string summary) => summary.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? summary[..(end + 1)] : summary;

    private void Title(Wording title) => text.Append('\n').Append(session.In(title)).Append('\n');

    private void Line(string words, int indent, int hanging) => Wrapping.Add(text, words, indent, hanging);
}
