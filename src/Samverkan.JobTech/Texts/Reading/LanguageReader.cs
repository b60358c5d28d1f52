using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Decides which names of languages are meant as such, since "svenska" and "English" are adjectives too, and finds how well they are to be
/// known: by the nearest word for it before the language in its sentence, else after.
/// </summary>
internal static class LanguageReader
{
    private const int Near = 8;

    /// <summary>Adds the languages of a page.</summary>
    public static void Read(Page page, List<Draft> drafts)
    {
        var (at, level) = (0, 0);
        foreach (var match in page.Languages)
        {
            while (at < page.Sentences.Count - 1 && match.From >= page.Sentences[at].To)
                at++;
            var sentence = page.Sentences[at];
            while (level < page.Levels.Count && page.Levels[level].From < sentence.From)
                level++;
            if (IsLanguage(page, sentence, match))
                drafts.Add(new Draft(RequirementKind.Language, match.From, match.To) { Value = match.Term.Value, Level = Level(page, level, sentence, match) });
        }
    }

    private static bool IsLanguage(Page page, Sentence sentence, Match match)
    {
        var next = page.Tokens[match.To];
        var isFree = match.To >= sentence.To || next.Is(Marks.Apart | Marks.Listed) || page.Is(match.To, Sign.AfterLanguage)
            || (next.Is(Marks.Capital) && !page.Tokens[match.From].Is(Marks.Capital));
        return isFree && page.Has(Math.Max(sentence.From, match.From - (2 * Near)), Math.Min(sentence.To, match.To + (2 * Near)), Sign.OfLanguage);
    }

    private static LanguageLevel? Level(Page page, int first, Sentence sentence, Match match)
    {
        LanguageLevel? level = null;
        for (var i = first; i < page.Levels.Count && page.Levels[i].From < sentence.To; i++)
        {
            var found = page.Levels[i];
            if (found.From < match.From - (2 * Near))
                continue;
            if (StandsRightAfter(page, match, found))
                return (LanguageLevel)found.Term.Value;
            if (found.From >= match.To && (level is not null || found.From > match.To + Near))
                continue;
            level = (LanguageLevel)found.Term.Value;
        }

        return level;
    }

    /// <summary>"Svenska B2", "svenska på modersmålsnivå"; but not "svenska, goda" or "svenska och god".</summary>
    private static bool StandsRightAfter(Page page, Match language, Match level)
    {
        if (level.From < language.To || level.From > language.To + 1)
            return false;
        for (var at = language.To; at <= level.From; at++)
            if (page.Tokens[at].Is(Marks.Apart) || page.Is(at, Sign.And))
                return false;
        return true;
    }
}
