using System.Buffers;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Parts a text into words, once from the left. Addresses, links and tags are stepped over. Where lines were lost and words stand glued
/// ("nivåMinst"), a word that is not known is parted at its capital when one of the halves is.
/// </summary>
internal ref struct Tokenizer
{
    private const int LongestWord = 64;

    private static readonly SearchValues<char> AfterLink = SearchValues.Create(" \n\r\t)<");

    private readonly ReadOnlySpan<char> text;
    private readonly WordTable words;
    private readonly List<Token> tokens;
    private readonly Span<char> written;
    private readonly Span<int> places;
    private Marks before;
    private bool lineIsEmpty;

    private Tokenizer(ReadOnlySpan<char> text, WordTable words, List<Token> tokens, Span<char> written, Span<int> places)
    {
        this.text = text;
        this.words = words;
        this.tokens = tokens;
        this.written = written;
        this.places = places;
        before = Marks.Line | Marks.Sentence | Marks.Apart;
        lineIsEmpty = true;
    }

    /// <summary>Adds the words of a text to a list; the last one is empty and stands for the end. O(length).</summary>
    public static void Read(ReadOnlySpan<char> text, WordTable words, List<Token> tokens)
    {
        Span<char> written = stackalloc char[LongestWord];
        Span<int> places = stackalloc int[LongestWord + 1];
        var tokenizer = new Tokenizer(text, words, tokens, written, places);
        tokenizer.ReadAll();
    }

    private void ReadAll()
    {
        for (var at = 0; at < text.Length;)
        {
            var letter = Letters.Read(text, at, out var length);
            if (letter == '<' && length == 1 && Tag(at) is > 0 and var tag)
                at += tag;
            else if (char.IsLetterOrDigit(letter) || (letter == '.' && BeginsName(at, length)))
                at = Word(at);
            else
            {
                Between(letter, at, length);
                at += length;
            }
        }

        tokens.Add(new Token(text.Length, text.Length, -1, -1, before | Marks.Line | Marks.Sentence | Marks.Apart));
    }

    /// <summary>Whether a stop begins a word, as in .NET.</summary>
    private readonly bool BeginsName(int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + length < text.Length && text[at + length] is 'n' or 'N' && at + length + 1 < text.Length && text[at + length + 1] is 'e' or 'E';

    private void Between(char letter, int at, int length)
    {
        switch (letter)
        {
            case '\n' or '\r' or '\f' or '\v':
                before |= Marks.Line | Marks.Sentence | Marks.Apart;
                lineIsEmpty = true;
                return;
            case ' ' or Letters.None:
                before &= ~Marks.Joined;
                return;
            case '.' when !EndsSentence(at, length):
                break;
            case '.' or '!' or '?' or '\u2026' or '\u2753':
                before |= Marks.Sentence | Marks.Apart | (letter is '?' or '\u2753' ? Marks.Question : Marks.None);
                break;
            case ',' or ';':
                before |= Marks.Listed | Marks.Apart;
                break;
            case '/' or '|' or '\\':
                before |= Marks.Listed | Marks.Stroke;
                break;
            case ':':
                before |= Marks.Colon | Marks.Apart;
                break;
            case '(' or '[':
                before |= Marks.Opens | Marks.Apart;
                break;
            case ')' or ']':
                before |= Marks.Closes | Marks.Apart;
                break;
            case '&':
                before |= Marks.Listed | Marks.Ampersand;
                break;
            case '-' or '*' or '\u2022' or '\u00B7' or '\u25CF' or '\u25E6' or '\u25AA' or '\u2023':
                Dash(letter);
                return;
            case '%' when tokens.Count > 0:
                tokens[^1] = tokens[^1] with { Marks = tokens[^1].Marks | Marks.Percent };
                break;
            case '+' when tokens.Count > 0:
                tokens[^1] = tokens[^1] with { Marks = tokens[^1].Marks | Marks.Plus };
                break;
            case '"' or '\'' or '>' or '<':
                before |= Marks.Apart;
                break;
            default:
                break;
        }

        before &= ~Marks.Joined;
    }

    private void Dash(char letter)
    {
        if (lineIsEmpty)
            before |= Marks.Bullet | Marks.Listed;
        else if (letter != '-')
            before |= Marks.Line | Marks.Sentence | Marks.Apart | Marks.Bullet | Marks.Listed;
        else if (!before.HasFlag(Marks.Joined))
            before |= Marks.Listed;
    }

    /// <summary>A stop within a word or after an abbreviation ends no sentence.</summary>
    private readonly bool EndsSentence(int at, int length)
    {
        if (tokens.Count == 0)
            return false;
        var last = tokens[^1];
        if (last.End == at && Abbreviations.Has(text[last.Start..last.End]))
            return false;
        return at + length >= text.Length || !char.IsAsciiLetterLower(text[at + length]);
    }

    /// <summary>Steps over a tag, if there is one; those of blocks begin a line.</summary>
    private int Tag(int at)
    {
        var length = Tags.Length(text, at, out var name);
        if (length > 0 && Tags.IsBlock(name))
        {
            before = (before & ~Marks.Bullet) | Marks.Line | Marks.Sentence | Marks.Apart;
            lineIsEmpty = true;
            if (text[at + 1] != '/' && Tags.IsItem(name))
                before |= Marks.Bullet | Marks.Listed;
        }

        return length;
    }

    private int Word(int at)
    {
        var count = 0;
        var from = at;
        var digits = true;
        while (at < text.Length)
        {
            var letter = Letters.Read(text, at, out var length);
            var goesOn = char.IsLetterOrDigit(letter) || letter == Letters.None || GoesOnAfter(letter, at, length, count, digits);
            if (!goesOn)
            {
                if (letter == '@' || (letter == ':' && text[at..].StartsWith("://", StringComparison.Ordinal)) || (letter == '.' && IsWww(from, at)))
                    return StepOver(at);
                break;
            }

            if (letter != Letters.None && count < LongestWord)
            {
                (written[count], places[count]) = (letter, at);
                digits &= char.IsAsciiDigit(letter);
                count++;
            }
            else if (letter != Letters.None)
                count = LongestWord + 1;
            at += length;
        }

        if (count > LongestWord || count == 0)
            Add(from, at, -1, -1, Marks.None);
        else
        {
            places[count] = at;
            Emit(0, count, digits);
        }

        return at;
    }

    /// <summary>Signs that belong to a word: C#, C++, Node.js, driver's, QT:s.</summary>
    private readonly bool GoesOnAfter(char letter, int at, int length, int count, bool digits)
    {
        var next = at + length < text.Length ? text[at + length] : ' ';
        return letter switch
        {
            '.' when count == 0 => true,
            '.' => !digits && char.IsLetterOrDigit(next) && !(char.IsUpper(next) && !IsNetOrJs(at + length)),
            '#' or '+' => !digits && count is > 0 and < 4 && !char.IsLetterOrDigit(next),
            '\'' => count > 0 && char.IsAsciiLetterLower(next),
            _ => false,
        };
    }

    private readonly bool IsNetOrJs(int at) =>
        text[at..].StartsWith("NET", StringComparison.OrdinalIgnoreCase) || text[at..].StartsWith("JS", StringComparison.OrdinalIgnoreCase);

    private readonly bool IsWww(int from, int at) => text[from..at].Equals("www", StringComparison.OrdinalIgnoreCase);

    private int StepOver(int at)
    {
        var end = text[at..].IndexOfAny(AfterLink);
        before |= Marks.Apart;
        before &= ~Marks.Joined;
        return end < 0 ? text.Length : at + end;
    }

    /// <summary>Adds a word, or its parts when it is two glued together.</summary>
    private void Emit(int from, int to, bool digits)
    {
        Span<char> small = stackalloc char[LongestWord];
        small = small[..(to - from)];
        for (var i = from; i < to; i++)
            small[i - from] = char.ToLowerInvariant(written[i]);
        var word = words.Find(small);
        if (word < 0 && !digits && GluedWords.Parting(written[from..to], small, words) is > 0 and var parting && !Abbreviations.IsWhole(small))
        {
            Add(places[from], places[from + parting], words.Find(small[..parting]), -1, Written(from, from + parting));
            before |= Marks.Line | Marks.Sentence | Marks.Apart;
            before &= ~Marks.Joined;
            Emit(from + parting, to, digits: false);
            return;
        }

        var number = digits && to - from <= 4 ? Number(from, to) : -1;
        Add(places[from], places[to], word, number, Written(from, to));
    }

    private readonly int Number(int from, int to)
    {
        var number = 0;
        for (var i = from; i < to; i++)
            number = (number * 10) + (written[i] - '0');
        return number;
    }

    private readonly Marks Written(int from, int to)
    {
        var marks = char.IsUpper(written[from]) ? Marks.Capital | Marks.AllCapitals : Marks.AllCapitals;
        for (var i = from; i < to; i++)
            if (char.IsLower(written[i]))
                marks &= ~Marks.AllCapitals;
        return marks;
    }

    private void Add(int from, int to, int word, int number, Marks marks)
    {
        // "BitBucket)Meriterande": a line was lost.
        if (before.HasFlag(Marks.Closes) && (marks & Marks.Capital) != 0 && from > 0 && text[from - 1] == ')')
            before |= Marks.Line | Marks.Sentence | Marks.Apart;
        tokens.Add(new Token(from, to, word, number, before | marks));
        before = Marks.Joined;
        lineIsEmpty = false;
    }
}
