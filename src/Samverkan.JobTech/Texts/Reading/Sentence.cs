namespace Samverkan.JobTech.Texts;

/// <summary>A run of words that belong together: up to a stop, a colon or the end of the line. One word up to another, which is not included.</summary>
internal readonly record struct Sentence(int From, int To, bool BeginsLine, bool IsListed, bool EndsLine, bool EndsInColon, bool EndsInQuestion)
{
    /// <summary>No sentence that anybody wrote is longer. What is parted here is none, and what is done by sentence stays linear.</summary>
    private const int Longest = 150;

    public int Count => To - From;

    /// <summary>Adds the sentences of a text to a list. Where lines were lost, a heading with a colon after it is parted from what stands before it.</summary>
    public static void Read(List<Token> tokens, List<Match> headings, List<Sentence> sentences)
    {
        var (from, heading) = (0, 0);
        for (var at = 1; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (!token.Is(Marks.Line | Marks.Sentence | Marks.Colon) && at - from < Longest)
                continue;
            while (heading < headings.Count && headings[heading].To < at)
                heading++;
            if (token.Is(Marks.Colon) && heading < headings.Count && headings[heading] is var last && last.To == at && last.From > from && tokens[last.From].Is(Marks.Capital))
            {
                sentences.Add(new Sentence(from, last.From, tokens[from].Is(Marks.Line), tokens[from].Is(Marks.Bullet), EndsLine: false, EndsInColon: false, EndsInQuestion: false));
                from = last.From;
            }

            var first = tokens[from];
            sentences.Add(new Sentence(from, at, first.Is(Marks.Line), first.Is(Marks.Bullet), token.Is(Marks.Line), token.Is(Marks.Colon), token.Is(Marks.Question)));
            from = at;
        }
    }
}
