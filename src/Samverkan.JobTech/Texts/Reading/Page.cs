namespace Samverkan.JobTech.Texts;

/// <summary>A text as it has been parted: its words, its sentences, and the terms found in it by family, each in the order of the text.</summary>
internal sealed class Page
{
    private readonly Sign[] signs;

    private Page(List<Token> tokens, List<Match> matches)
    {
        Tokens = tokens;
        signs = new Sign[tokens.Count];
        Values = new short[tokens.Count];
        Months = new byte[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
            Values[at] = (short)tokens[at].Number;
        foreach (var match in matches)
            Take(match);
        Sentence.Read(tokens, Headings, Sentences);
    }

    public List<Token> Tokens { get; }

    public List<Sentence> Sentences { get; } = [];

    public List<Match> Skills { get; } = [];

    public List<Match> Languages { get; } = [];

    public List<Match> Levels { get; } = [];

    public List<Match> Cues { get; } = [];

    public List<Match> Headings { get; } = [];

    /// <summary>The number that each word is, in digits or in letters; -1 when it is none.</summary>
    public short[] Values { get; }

    /// <summary>The month that each word is, from 1; 0 when it is none.</summary>
    public byte[] Months { get; }

    /// <summary>Reads a text. O(length).</summary>
    public static Page Read(ReadOnlySpan<char> text, TermTrie terms)
    {
        var tokens = new List<Token>((text.Length / 6) + 1);
        Tokenizer.Read(text, terms.Words, tokens);
        var matches = new List<Match>();
        terms.Find(tokens, matches);
        return new Page(tokens, matches);
    }

    /// <summary>Whether a word is any of these signs.</summary>
    public bool Is(int at, Sign sign) => at >= 0 && at < signs.Length && (signs[at] & sign) != 0;

    /// <summary>Whether any word from one up to another is any of these signs.</summary>
    public bool Has(int from, int to, Sign sign)
    {
        for (var at = Math.Max(from, 0); at < Math.Min(to, signs.Length); at++)
            if ((signs[at] & sign) != 0)
                return true;
        return false;
    }

    private void Take(Match match)
    {
        switch (match.Term.Family)
        {
            case Family.Skill:
                Skills.Add(match);
                break;
            case Family.Language:
                Languages.Add(match);
                break;
            case Family.Level:
                Levels.Add(match);
                for (var at = match.From; at < match.To; at++)
                    signs[at] |= Sign.OfLanguage | Sign.AfterLanguage;
                break;
            case Family.Cue:
                Cues.Add(match);
                break;
            case Family.Heading:
                Headings.Add(match);
                break;
            case Family.Number:
                Values[match.From] = (short)match.Term.Value;
                break;
            case Family.Month:
                Months[match.From] = (byte)match.Term.Value;
                break;
            default:
                for (var at = match.From; at < match.To; at++)
                    signs[at] |= (Sign)match.Term.Value;
                break;
        }
    }
}
