using System.Text;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>Cuts CSV (RFC 4180) into records. The separator, comma, semicolon or tab, is the one that the first line has most of. Blank lines are passed over.</summary>
internal sealed class CsvText(TextReader text, GraphDraft draft)
{
    private const int LongestLine = 1 << 20;
    private readonly StringBuilder cell = new();
    private readonly List<string> cells = [];
    private char separator;

    /// <summary>The line that the record last read begins on, from 1.</summary>
    public long Line { get; private set; }

    private long Next { get; set; } = 1;

    /// <summary>The cells of the next record; null at the end.</summary>
    public IReadOnlyList<string>? Read()
    {
        while (text.Peek() >= 0)
        {
            Line = Next;
            var first = separator == '\0' ? FirstLine() : null;
            ReadRecord(first is null ? text : new StringReader(first));
            if (cells.Count > 1 || cells[0].Length > 0)
                return cells;
        }

        return null;
    }

    /// <summary>The line of names, from which the separator is told. A byte order mark before it is passed over.</summary>
    private string FirstLine()
    {
        var line = new StringBuilder();
        for (var next = text.Read(); next >= 0 && next != '\n'; next = text.Read())
            if (line.Append((char)next).Length > LongestLine)
                throw TooLong();
        var first = line.ToString().TrimStart('\uFEFF');
        if (!string.IsNullOrWhiteSpace(first))
            separator = ",;\t".MaxBy(sign => first.Count(c => c == sign));
        return first + "\n";
    }

    private void ReadRecord(TextReader from)
    {
        cells.Clear();
        cell.Clear();
        var (isQuoted, wasQuoted) = (false, false);
        for (var next = from.Read(); next >= 0; next = from.Read())
        {
            var c = (char)next;
            Next += c == '\n' ? 1 : 0;
            if (isQuoted && c == '"' && from.Peek() == '"')
                cell.Append((char)from.Read());
            else if (c == '"' && (isQuoted || cell.Length == 0))
                (isQuoted, wasQuoted) = (!isQuoted, true);
            else if (isQuoted)
                cell.Append(c);
            else if (c == '\n')
                break;
            else if (c == separator)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                wasQuoted = false;
            }
            else if (c != '\r')
                cell.Append(wasQuoted ? throw Open() : c);
            if (cell.Length > LongestLine)
                throw TooLong();
        }

        if (isQuoted)
            throw Open();
        cells.Add(cell.ToString());
    }

    private InputException Open() => draft.Wrong(Line, null, new("ett citattecken saknas eller står fel; skriv två citattecken för ett i texten", "a quotation mark is missing or misplaced; write two for one in the text"));

    private InputException TooLong() => draft.Wrong(Line, null, new("texten är längre än en miljon tecken; förväntade en rad för varje nod eller kontakt", "the text is longer than a million characters; expected a line for each node or tie"));
}
