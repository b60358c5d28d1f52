using System.Globalization;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Reads a text a letter at a time as people mean it: HTML entities as the letter they stand for, a base and its combining mark as one
/// letter, and what has no width as nothing. Small letters throughout; by table, so the same under every culture.
/// </summary>
internal static class Letters
{
    /// <summary>What a character of no width is read as.</summary>
    public const char None = '\0';

    private const int LongestEntity = 10;

    private static readonly (string Name, char Letter)[] Entities =
    [
        ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", ' '), ("shy", None), ("ndash", '-'), ("mdash", '-'), ("bull", '\u2022'),
        ("aring", 'å'), ("auml", 'ä'), ("ouml", 'ö'), ("Aring", 'Å'), ("Auml", 'Ä'), ("Ouml", 'Ö'), ("eacute", 'é'), ("Eacute", 'É'), ("uuml", 'ü'), ("rsquo", '\''),
    ];

    /// <summary>The letter at a place, as written (capitals kept), and how many characters of the text it takes.</summary>
    public static char Read(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        var letter = text[at];
        if (letter < 0x80)
        {
            if (letter == '&' && Entity(text[at..], out var meant, out var taken))
                (letter, length) = (meant, taken);
            if (at + length >= text.Length || text[at + length] < 0x300)
                return letter;
        }

        letter = Plain(letter);
        while (at + length < text.Length && text[at + length] is >= '\u0300' and <= '\u036F')
        {
            letter = Compose(letter, text[at + length]);
            length++;
        }

        return letter;
    }

    private static char Plain(char letter) => letter switch
    {
        '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200D') or '\uFE0F' or (>= '\u0300' and <= '\u036F') => None,
        '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\t' => ' ',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u2019' or '\u2018' or '\u00B4' or '`' => '\'',
        '\uFF0B' => '+',
        '\uFF03' => '#',
        >= '\uFF21' and <= '\uFF5A' => (char)(letter - 0xFEE0),
        _ => letter,
    };

    private static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030A') => 'å',
        ('a', '\u0308') => 'ä',
        ('o', '\u0308') => 'ö',
        ('A', '\u030A') => 'Å',
        ('A', '\u0308') => 'Ä',
        ('O', '\u0308') => 'Ö',
        ('e', '\u0301') => 'é',
        ('E', '\u0301') => 'É',
        ('u', '\u0308') => 'ü',
        ('U', '\u0308') => 'Ü',
        _ => letter,
    };

    private static bool Entity(ReadOnlySpan<char> text, out char letter, out int length)
    {
        (letter, length) = (None, 1);
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
            return false;
        var name = text[1..end];
        length = end + 1;
        if (name[0] == '#')
        {
            var isHex = name.Length > 1 && name[1] is 'x' or 'X';
            var digits = name[(isHex ? 2 : 1)..];
            var isNumber = int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code);
            letter = isNumber && code is > 0 and < 0xD800 ? (char)code : ' ';
            return isNumber;
        }

        foreach (var (known, meant) in Entities)
        {
            if (!name.SequenceEqual(known))
                continue;
            letter = meant;
            return true;
        }

        return false;
    }
}
