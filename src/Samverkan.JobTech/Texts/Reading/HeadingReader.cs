namespace Samverkan.JobTech.Texts;

/// <summary>Follows the headings of a text, and lines that lead into a list ("Det är meriterande om du har:"), and knows what they say of the sentence at hand.</summary>
internal sealed class HeadingReader(Page page)
{
    private const int LongestHeading = 8;
    private const int Prose = 12;

    private Heading heading = Heading.Told;
    private Heading? lead;
    private int at;

    /// <summary>What the headings before a sentence say of it; if it is one itself, what it says of what follows. Sentences come in order.</summary>
    public Heading Of(Sentence sentence, Cue? cue)
    {
        if (HeadingOf(sentence) is { } found)
        {
            (heading, lead) = (found, null);
            return found;
        }

        if (sentence.EndsInColon)
        {
            if (cue is { } word)
                lead = Says(word, lead ?? heading);
            return lead ?? heading;
        }

        if (sentence is { BeginsLine: true, IsListed: false, Count: >= Prose })
            lead = null;
        return lead ?? heading;
    }

    private static Heading Says(Cue cue, Heading otherwise) => cue switch
    {
        Cue.Merit or Cue.MeritAfter => Heading.Merit,
        Cue.Required => Heading.Required,
        Cue.Asked => Heading.Asked,
        Cue.AskedUnlessHeading => otherwise == Heading.Told ? Heading.Asked : otherwise,
        Cue.Told => Heading.Told,
        _ => otherwise,
    };

    private Heading? HeadingOf(Sentence sentence)
    {
        while (at < page.Headings.Count && page.Headings[at].From < sentence.From)
            at++;
        if (sentence.Count > LongestHeading || (sentence.IsListed && !sentence.EndsInColon))
            return null;
        var stands = sentence.EndsInColon || sentence.EndsInQuestion || (sentence.EndsLine && (sentence.BeginsLine || page.Tokens[sentence.From].Is(Marks.Colon)));
        if (!stands)
            return null;
        for (var i = at; i < page.Headings.Count && page.Headings[i].From < sentence.To; i++)
        {
            var match = page.Headings[i];
            var rest = sentence.Count - (match.To - match.From);
            var isMarked = sentence.EndsInColon || sentence.EndsInQuestion;
            if (match.From - sentence.From <= (isMarked ? 1 : 0) && match.To <= sentence.To && rest <= (isMarked ? 3 : 1))
                return (Heading)match.Term.Value;

            // "Additional merits", "Övriga krav".
            if (match.To == sentence.To && sentence.Count <= 3 && rest <= 1 && (Heading)match.Term.Value is Heading.Merit or Heading.Required)
                return (Heading)match.Term.Value;
        }

        return IsOtherHeading(sentence) ? Heading.Told : null;
    }

    /// <summary>A line that is a question or in capitals is a heading, if of what is not known.</summary>
    private bool IsOtherHeading(Sentence sentence)
    {
        if (sentence is not { BeginsLine: true, EndsLine: true })
            return false;
        if (sentence.EndsInQuestion)
            return true;
        for (var i = sentence.From; i < sentence.To; i++)
            if (!page.Tokens[i].Is(Marks.AllCapitals) || page.Tokens[i].Word >= 0)
                return false;
        return sentence.Count > 1;
    }
}
