using System.Text.RegularExpressions;
using Samverkan.Kernel;

namespace Samverkan.Matching.Tests.Words;

/// <summary>What a text that is read out must not have in it.</summary>
internal static partial class Readable
{
    private const int Longest = 80;
    private const int MostWordsInASentence = 28;

    private static readonly HashSet<string> EnglishWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "person", "employer", "job", "work", "required", "advantage", "ask", "asks", "level", "skill", "licence", "occupation", "of", "and",
        "points", "nobody", "partner", "offers", "hours", "start", "skills", "languages", "wish", "support", "not", "is", "are", "you", "your", "with",
    };

    private static readonly string[] Never = ["fail", "Unmet", "Unknown", "RequirementKind", "LanguageLevel", "Native", "adaptable", "lacks", "misslyck", "underkän", "{", "}", "  -  "];

    public static IEnumerable<string> Breaches(string text, Language language)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > Longest)
                yield return "too long: " + line;
            foreach (var word in Never)
                if (line.Contains(word, StringComparison.Ordinal))
                    yield return $"'{word}' in: " + line;
            if (language == Language.Swedish)
                foreach (var word in Word().Matches(line).Select(match => match.Value).Where(EnglishWords.Contains))
                    yield return $"'{word}' in: " + line;
        }

        foreach (var sentence in Sentence().Split(text).Where(sentence => !sentence.Contains('(', StringComparison.Ordinal)))
            if (Word().Count(sentence) > MostWordsInASentence)
                yield return "a long sentence: " + sentence;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.:?]|\n\s*-|\n(?=\S)")]
    private static partial Regex Sentence();
}
