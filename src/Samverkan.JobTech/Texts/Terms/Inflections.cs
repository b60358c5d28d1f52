namespace Samverkan.JobTech.Texts;

/// <summary>The forms in which Swedish writes a word: definite, plural, genitive. Some forms are of no such word; they do no harm.</summary>
internal static class Inflections
{
    private const int Shortest = 4;

    private static readonly string[] AfterConsonant = ["en", "et", "ar", "er", "arna", "erna", "na", "or", "orna"];
    private static readonly string[] AfterVowel = ["n", "t", "r", "rna", "er", "erna", "t"];
    private static readonly string[] AfterA = ["n", "t"];
    private static readonly string[] OfA = ["or", "orna"];

    /// <summary>All forms of a term's last word, the word itself first; each once. What is no plain word has only its genitive.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        if (!IsPlain(word))
        {
            if (char.IsAsciiLetter(word[^1]))
                yield return word + "s";
            yield break;
        }

        if (word[^1] is not ('s' or 'x' or 'z'))
            yield return word + "s";
        foreach (var form in Forms(word).Distinct(StringComparer.Ordinal))
        {
            yield return form;
            if (form[^1] != 's')
                yield return form + "s";
        }
    }

    /// <summary>The forms of a name: itself, and its genitive.</summary>
    public static IEnumerable<string> OfName(string word) => char.IsLetter(word[^1]) && word[^1] != 's' ? [word, word + "s"] : [word];

    /// <summary>The forms of an adjective that stands before the last word.</summary>
    public static IEnumerable<string> OfFirst(string word)
    {
        yield return word;
        if (!IsPlain(word))
            yield break;
        if (Ends(word, "lig", "isk", "ell", "iv", "al", "ad", "ande", "ende"))
        {
            yield return word + "a";
            yield return word + "t";
        }
        else if (Ends(word, "liga", "iska", "ella", "iva", "ala"))
        {
            yield return word[..^1];
            yield return word[..^1] + "t";
        }
    }

    private static IEnumerable<string> Forms(string word)
    {
        if (word.EndsWith("are", StringComparison.Ordinal))
            return [word + "n", word + "na", word[..^1] + "na", word[..^1] + "en"];
        if (word.EndsWith("bostad", StringComparison.Ordinal))
            return [word + "en", word[..^3] + "täder", word[..^3] + "täderna"];
        if (word[^1] == 'a')
            return [.. AfterA.Select(ending => word + ending), .. OfA.Select(ending => word[..^1] + ending)];
        if (Ends(word, "ar", "er", "or") && word.Length > 6)
            return [word + "na", word + "n", word + "et", word + "en", .. word.EndsWith("ar", StringComparison.Ordinal) ? [word[..^2], word[..^2] + "en"] : Array.Empty<string>()];
        if (Ends(word, "el", "en"))
            return [word + "n", word + "et", word[..^2] + word[^1] + "ar", word[..^2] + word[^1] + "er", word[..^2] + word[^1] + "et", word + "en"];
        return (word[^1] is 'e' or 'i' or 'o' or 'u' or 'y' or 'å' or 'ä' or 'ö' ? AfterVowel : AfterConsonant).Select(ending => word + ending);
    }

    private static bool IsPlain(string word) => word.Length >= Shortest && word.All(static letter => char.IsLower(letter));

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
