using Samverkan.JobTech.Ads;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Finds driving licences: the categories that stand before the word ("B-körkort", "C/CE-körkort") or after it ("körkort klass C",
/// "körkort B och BE"). Where none does ("körkort krävs") the licence is one that is not known, as it is for an ad's own field.
/// </summary>
internal static class LicenceReader
{
    private const int Near = 4;

    /// <summary>Adds the licences of a page.</summary>
    public static void Read(Page page, ReadOnlySpan<char> text, List<Draft> drafts)
    {
        for (var at = 0; at < page.Tokens.Count - 1; at++)
        {
            if (page.Is(at, Sign.TrailerLicence))
            {
                var from = at;
                while (page.Is(at + 1, Sign.TrailerLicence | Sign.Licence))
                    at++;
                drafts.Add(new Draft(RequirementKind.Licence, from, at + 1) { Licence = new LicenceId("B96") });
            }
            else if (page.Is(at, Sign.Licence))
            {
                var from = at;
                while (page.Is(at + 1, Sign.Licence) && !page.Tokens[at + 1].Is(Marks.Apart))
                    at++;
                var count = drafts.Count;
                Before(page, text, from, at + 1, drafts);
                After(page, text, from, at + 1, drafts);
                if (drafts.Count == count)
                    drafts.Add(new Draft(RequirementKind.Licence, from, at + 1));
            }
            else if (IsBCard(page, text, at))
                drafts.Add(new Draft(RequirementKind.Licence, at, at + 2) { Licence = new LicenceId("B") });
        }
    }

    private static void Before(Page page, ReadOnlySpan<char> text, int from, int to, List<Draft> drafts)
    {
        for (var at = from - 1; at >= 0 && at >= from - Near; at--)
        {
            if (page.Tokens[at + 1].Is(Marks.Line | Marks.Sentence))
                break;
            var isJoined = page.Tokens[at + 1].Is(Marks.Joined);
            if (Category(page, text, at, isJoined) is { } category && (at == from - 1 || page.Tokens[at + 1].Is(Marks.Listed) || IsAnd(page, at + 1)))
                drafts.Add(new Draft(RequirementKind.Licence, at, to) { Licence = category });
            else if (!IsAnd(page, at))
                break;
        }
    }

    private static void After(Page page, ReadOnlySpan<char> text, int from, int to, List<Draft> drafts)
    {
        var found = false;
        for (var at = to; at < page.Tokens.Count - 1 && at < to + Near + (found ? Near : 0); at++)
        {
            if (page.Tokens[at].Is(Marks.Line | Marks.Sentence))
                break;
            if (Category(page, text, at) is { } category)
            {
                drafts.Add(new Draft(RequirementKind.Licence, from, at + 1) { Licence = category });
                found = true;
            }
            else if (found ? !IsAnd(page, at) : !IsClass(page, text, at))
                break;
        }
    }

    /// <summary>The category that a word names: in capitals, unless it is joined to what says that it is a licence.</summary>
    private static LicenceId? Category(Page page, ReadOnlySpan<char> text, int at, bool isJoined = false)
    {
        var token = page.Tokens[at];
        if (token.End - token.Start > 3)
            return null;
        var name = text[token.Start..token.End].ToString();
        return Licences.Category(isJoined ? name.ToUpperInvariant() : name) is { } category ? new LicenceId(category) : null;
    }

    private static bool IsAnd(Page page, int at) => page.Is(at, Sign.And);

    private static bool IsClass(Page page, ReadOnlySpan<char> text, int at) => page.Is(at, Sign.Class) || (at >= 0 && text[page.Tokens[at].Start] is '(');

    private static bool IsBCard(Page page, ReadOnlySpan<char> text, int at)
    {
        var (token, next) = (page.Tokens[at], page.Tokens[at + 1]);
        return token.End - token.Start == 1 && text[token.Start] == 'B' && next.Is(Marks.Joined) && text[next.Start..next.End].Equals("kort", StringComparison.OrdinalIgnoreCase);
    }
}
