namespace Samverkan.JobTech.Texts;

/// <summary>The tags of HTML, as far as they say where lines begin.</summary>
internal static class Tags
{
    /// <summary>How long the tag is that begins at a place; 0 when none does. It ends before the next one begins, so all are read in one pass.</summary>
    public static int Length(ReadOnlySpan<char> text, int at, out ReadOnlySpan<char> name)
    {
        name = default;
        if (at + 1 >= text.Length || (!char.IsAsciiLetter(text[at + 1]) && text[at + 1] is not ('/' or '!')))
            return 0;
        var end = text[(at + 1)..].IndexOfAny('>', '<');
        if (end < 0 || text[at + 1 + end] == '<')
            return 0;
        name = text.Slice(at + 1, end).TrimStart('/');
        return end + 2;
    }

    /// <summary>Whether a tag begins a line.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) =>
        IsItem(name) || name is ['b' or 'B', 'r' or 'R', ..] or ['p' or 'P', ..] or ['u' or 'U' or 'o' or 'O', 'l' or 'L', ..]
            or ['d' or 'D', 'i' or 'I', 'v' or 'V', ..] or ['h' or 'H', >= '1' and <= '6', ..] or ['t' or 'T', 'r' or 'R' or 'd' or 'D', ..];

    /// <summary>Whether a tag is of an item of a list.</summary>
    public static bool IsItem(ReadOnlySpan<char> name) => name is ['l' or 'L', 'i' or 'I', ..];
}
