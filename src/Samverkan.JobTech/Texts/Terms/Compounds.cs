namespace Samverkan.JobTech.Texts;

/// <summary>
/// Words that a name is the first part of and that say no more than the name does: "Javautvecklare", "javaprogrammering", "e-handelsplattform".
/// Only with a last part from a list; what else a name may begin is something else ("truckar", but not "truckstopp").
/// </summary>
internal static class Compounds
{
    private const int ShortestWord = 6;

    private static readonly string[] AfterNames =
    [
        "utvecklare", "utvecklaren", "utvecklarna", "utvecklares", "utveckling", "programmerare", "programmering", "kod", "koden", "konsult", "konsulter", "arkitekt", "applikation",
        "applikationer", "baserad", "baserade", "baserat", "ramverk", "ramverken", "script", "skript", "kunskap", "kunskaper", "expert", "system", "team", "teamet", "kompetens",
    ];

    private static readonly string[] AfterWords = ["erfarenhet", "kunskap", "kunskaper", "vana", "kompetens", "plattform", "plattformar", "plattformen", "lösningar", "utbildning"];

    /// <summary>The compounds of a word of a name.</summary>
    public static IEnumerable<string> Of(string word, Demand demand)
    {
        if (demand.HasFlag(Demand.Name))
            return word.Length >= 3 && char.IsLetter(word[^1]) && !demand.HasFlag(Demand.Context) ? AfterNames.Select(last => word + last) : [];
        return word.Length >= ShortestWord && word.All(char.IsLower) ? AfterWords.Select(last => word + Link(word) + last) : [];
    }

    private static string Link(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ion", StringComparison.Ordinal) || word.EndsWith("het", StringComparison.Ordinal)
            || word.EndsWith("skap", StringComparison.Ordinal) || word.EndsWith("handel", StringComparison.Ordinal)
            ? "s"
            : string.Empty;
}
