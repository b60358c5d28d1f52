using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests.Texts;

/// <summary>
/// Finds terms the plain slow way, straight from what the docs say: at each word every label is tried, the longest counts, and the search goes on
/// after it. Only for labels of plain words that end in a consonant.
/// </summary>
internal static class SlowFinder
{
    private static readonly string[] Endings =
        ["", "s", "en", "ens", "et", "ets", "ar", "ars", "er", "ers", "arna", "arnas", "erna", "ernas", "na", "nas", "or", "ors", "orna", "ornas"];

    public static List<(int Offset, int Length, string Id)> Find(IReadOnlyList<(string Id, string Label)> labels, string text)
    {
        var words = Words(text);
        var found = new List<(int, int, string)>();
        for (var at = 0; at < words.Count;)
        {
            var (length, id) = Longest(labels, words, at);
            if (length > 0)
            {
                var last = words[at + length - 1];
                found.Add((words[at].Start, last.Start + last.Word.Length - words[at].Start, id));
            }

            at += Math.Max(1, length);
        }

        return found;
    }

    private static (int Length, string Id) Longest(IReadOnlyList<(string Id, string Label)> labels, List<(int Start, string Word, bool IsApart)> words, int at)
    {
        var (best, bestId) = (0, string.Empty);
        foreach (var (id, label) in labels.OrderBy(one => one.Id, StringComparer.Ordinal))
        {
            var parts = label.Split(' ');
            if (parts.Length > best && Matches(parts, words, at))
                (best, bestId) = (parts.Length, id);
        }

        return (best, bestId);
    }

    private static bool Matches(string[] parts, List<(int Start, string Word, bool IsApart)> words, int at)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (at + i >= words.Count || (i > 0 && words[at + i].IsApart))
                return false;
            var word = words[at + i].Word;
            var isIt = i < parts.Length - 1 ? Same(word, parts[i]) : Endings.Any(ending => Same(word, parts[i] + ending));
            if (!isIt)
                return false;
        }

        return true;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static List<(int Start, string Word, bool IsApart)> Words(string text)
    {
        var words = new List<(int, string, bool)>();
        var isApart = true;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                isApart |= ",.\n;:()".Contains(text[at], StringComparison.Ordinal);
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            words.Add((at, text[at..end], isApart));
            (at, isApart) = (end, false);
        }

        return words;
    }
}
