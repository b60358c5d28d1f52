using System.Text;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>Cuts DOT into words, texts and signs; comments are passed over.</summary>
internal sealed class DotText(TextReader text, GraphDraft draft)
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "strict", "graph", "digraph", "node", "edge", "subgraph" };

    public long Line { get; private set; } = 1;

    /// <summary>What was read last: a sign, an id without its quotation marks, or null at the end.</summary>
    public string? Token { get; private set; }

    /// <summary>Whether it is an id, and not a sign or a word of the language.</summary>
    public bool IsId { get; private set; }

    public static bool IsWord(string text) => Words.Contains(text);

    public bool Is(string token) => !IsId && string.Equals(Token, token, StringComparison.OrdinalIgnoreCase);

    public void Next()
    {
        Blank();
        var c = text.Peek();
        IsId = c == '"' || c == '<' || IsPartOfName(c) || c is '.';
        Token = c < 0 ? null : c == '"' ? Quoted() : c == '<' ? Html() : IsId ? Name() : Sign();
        if (IsId && c is not ('"' or '<') && IsWord(Token!))
            IsId = false;
    }

    private static bool IsPartOfName(int c) => c >= 0 && (char.IsLetterOrDigit((char)c) || c is '_' or >= 128);

    private int Read()
    {
        var c = text.Read();
        Line += c == '\n' ? 1 : 0;
        return c;
    }

    private void Blank()
    {
        var atStart = Line == 1 && Token is null;
        while (text.Peek() is >= 0 and var c)
            if (char.IsWhiteSpace((char)c) || c == '\uFEFF')
            {
                atStart |= Read() == '\n';
            }
            else if (c == '#' && atStart)
                RestOfLine();
            else if (c == '/')
                Comment();
            else if (c == '#')
                RestOfLine();
            else
                return;
    }

    private void RestOfLine()
    {
        for (var c = Read(); c >= 0 && c != '\n'; c = Read())
        {
        }
    }

    private void Comment()
    {
        Read();
        if (text.Peek() == '/')
        {
            RestOfLine();
            return;
        }

        if (Read() != '*')
            throw Broken();
        for (var (before, c) = (0, Read()); before != '*' || c != '/'; (before, c) = (c, Read()))
            if (c < 0)
                throw Broken();
    }

    private string Name()
    {
        var name = new StringBuilder();
        while (IsPartOfName(text.Peek()) || text.Peek() == '.')
            Add(name, Read());
        return name.ToString();
    }

    private string Quoted()
    {
        var quoted = new StringBuilder();
        do
        {
            Read();
            for (var c = Read(); c != '"'; c = Read())
            {
                if (c < 0)
                    throw Broken();
                if (c == '\\' && text.Peek() is '"' or '\\')
                    c = Read();
                else if (c == '\\' && text.Peek() is '\n')
                {
                    Read();
                    continue;
                }

                Add(quoted, c);
            }

            Blank();
        }
        while (Joined());

        return quoted.ToString();
    }

    /// <summary>Two texts with a plus between them are one.</summary>
    private bool Joined()
    {
        if (text.Peek() != '+')
            return false;
        Read();
        Blank();
        return text.Peek() == '"' ? true : throw Broken();
    }

    private string Html()
    {
        var html = new StringBuilder();
        var depth = 0;
        do
        {
            var c = Read();
            if (c < 0)
                throw Broken();
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            Add(html, c);
        }
        while (depth > 0);
        return html.ToString(1, html.Length - 2);
    }

    private string Sign()
    {
        var c = (char)Read();
        if (c != '-')
            return "{}[];,=:".Contains(c, StringComparison.Ordinal) ? c.ToString() : throw Broken();
        if (text.Peek() is '-' or '>')
            return "-" + (char)Read();
        if (!char.IsAsciiDigit((char)text.Peek()) && text.Peek() != '.')
            throw Broken();
        IsId = true;
        return "-" + Name();
    }

    private void Add(StringBuilder to, int c)
    {
        if (to.Append((char)c).Length > GraphBuilder.LongestText)
            throw draft.Wrong(Line, null, new("texten är längre än 10 000 tecken; korta den", "the text is longer than 10,000 characters; shorten it"));
    }

    public InputException Broken() => draft.Wrong(Line, null, new("det här är inte DOT; förväntade till exempel graph { a -- b }", "this is not DOT; expected for instance graph { a -- b }"));
}
