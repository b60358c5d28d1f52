using System.Text;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>A draft as Markdown in one language. What people have written stands as text, whatever characters are in it.</summary>
internal sealed class DraftText(Language language)
{
    private const string Marks = "\\`*_{}[]<>#|~&$";
    private readonly StringBuilder text = new();

    public void Title(Wording title) => text.Append("# ").Append(Plain(title)).Append("\n\n");

    public void Note(Wording note) => text.Append('*').Append(Plain(note)).Append("*\n\n");

    /// <summary>A section with its items; where there are none, which questions of the guide would give some.</summary>
    public void Section(Wording title, IEnumerable<Wording> items, params string[] questions)
    {
        text.Append("## ").Append(Plain(title)).Append("\n\n");
        var all = items.Select(item => "- " + Ended(Plain(item))).ToArray();
        if (all.Length > 0)
            text.AppendJoin('\n', all).Append("\n\n");
        else
            Note(new($"Inte sagt än. Se guidens frågor {string.Join(", ", questions)}.", $"Not said yet. See the guide's questions {string.Join(", ", questions)}."));
    }

    public void Table(IReadOnlyList<Wording> head, IEnumerable<IReadOnlyList<Wording>> rows)
    {
        Row(head);
        text.Append('|').Insert(text.Length, " --- |", head.Count).Append('\n');
        foreach (var row in rows)
            Row(row);
        text.Append('\n');
    }

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    private void Row(IEnumerable<Wording> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Plain)).Append(" |\n");

    /// <summary>An item of several sentences, its last one ended too.</summary>
    private static string Ended(string item) =>
        item.Contains(". ", StringComparison.Ordinal) && item[^1] is not ('.' or '!' or '?') ? item + "." : item;

    private string Plain(Wording words)
    {
        var said = words.In(language);
        var first = BeginsList(said);
        var plain = new StringBuilder();
        for (var at = 0; at < said.Length; at++)
            if (at == first || Marks.Contains(said[at], StringComparison.Ordinal))
                plain.Append('\\').Append(said[at]);
            else
                plain.Append(char.IsControl(said[at]) ? ' ' : said[at]);
        return plain.ToString();
    }

    /// <summary>Where the sign stands that would make a list or a line of what begins so, as in <c>- </c>, <c>+ </c>, <c>---</c> and <c>1. </c>; -1 when there is none.</summary>
    private static int BeginsList(string said)
    {
        var at = said.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return at == 0 && said[0] is '-' or '+' or '=' ? 0
            : at > 0 && said[at] is '.' or ')' ? at
            : -1;
    }
}
