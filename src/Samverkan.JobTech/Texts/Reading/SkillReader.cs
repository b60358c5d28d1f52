using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Decides which names of skills are meant as such. A name that is an everyday word too ("R", "Go", "Access") counts only as it is written, and
/// only where another technical name or a word such as "språket" stands in its sentence, or in the short lines around it.
/// </summary>
internal static class SkillReader
{
    private const int ShortLine = 6;
    private const int EnoughTogether = 3;

    /// <summary>Adds the skills of a page.</summary>
    public static void Read(Page page, ReadOnlySpan<char> text, List<Draft> drafts)
    {
        var sentences = page.Sentences;
        var isTechnical = new bool[sentences.Count + 2];
        var (at, last, together) = (0, -1, 0);
        foreach (var match in page.Skills)
        {
            while (at < sentences.Count && match.From >= sentences[at].To)
                at++;

            // Several everyday words, all written as names, bear each other out.
            together = at == last ? together : 0;
            last = at;
            if (match.Term.Value >= 0 && match.Term.Demand.HasFlag(Demand.Context) && IsWritten(page, text, match))
                isTechnical[at + 1] |= ++together >= EnoughTogether;
            isTechnical[at + 1] |= match.Term is { Value: >= 0 } term && term.Demand.HasFlag(Demand.Name) && !term.Demand.HasFlag(Demand.Context) && IsWritten(page, text, match);
        }

        at = 0;
        foreach (var match in page.Skills)
        {
            while (at < sentences.Count - 1 && match.From >= sentences[at].To)
                at++;
            if (match.Term.Value < 0 || !IsWritten(page, text, match))
                continue;
            if (match.Term.Demand.HasFlag(Demand.Context) && !IsNamed(page, sentences, at, match, isTechnical))
                continue;
            isTechnical[at + 1] |= match.Term.Demand.HasFlag(Demand.Name);
            drafts.Add(new Draft(RequirementKind.Skill, match.From, match.To) { Value = match.Term.Value });
        }
    }

    private static bool IsWritten(Page page, ReadOnlySpan<char> text, Match match)
    {
        if (match.Term.Written is not { } written)
            return true;
        var (first, last) = (page.Tokens[match.From], page.Tokens[match.To - 1]);
        return match.To - match.From > 1 ? first.Is(Marks.Capital) : text[first.Start..last.End].StartsWith(written, StringComparison.Ordinal);
    }

    private static bool IsNamed(Page page, List<Sentence> sentences, int at, Match match, bool[] isTechnical)
    {
        var sentence = sentences[at];
        var (token, next) = (page.Tokens[match.From], page.Tokens[match.To]);
        if (token.Is(Marks.Ampersand) || next.Is(Marks.Ampersand))
            return false;

        // The first word of a sentence has its capital for another reason, unless a list goes on after it.
        var isFirst = match.From == sentence.From && sentence.Count > 1 && !next.Is(Marks.Listed | Marks.Joined) && !page.Is(match.To, Sign.OneOf | Sign.OfCode);
        if (isFirst && !sentence.IsListed)
            return false;
        if (isTechnical[at + 1] || page.Has(match.From - 2, match.To + 2, Sign.OfCode))
            return true;
        return sentence.Count <= ShortLine && (IsTechnicalLine(sentences, at - 1, isTechnical) || IsTechnicalLine(sentences, at + 1, isTechnical));
    }

    private static bool IsTechnicalLine(List<Sentence> sentences, int at, bool[] isTechnical) =>
        at >= 0 && at < sentences.Count && sentences[at].Count <= ShortLine && isTechnical[at + 1];
}
