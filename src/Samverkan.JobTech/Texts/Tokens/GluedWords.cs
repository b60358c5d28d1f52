namespace Samverkan.JobTech.Texts;

/// <summary>Words that stand glued where a line was lost: "nivåMinst", "JavaMeriterande".</summary>
internal static class GluedWords
{
    /// <summary>Where a word that is not known is two: before a capital, when either half is known. 0 when it is one.</summary>
    /// <param name="written">The word as it is written.</param>
    /// <param name="small">The word in small letters.</param>
    /// <param name="words">The words that are known.</param>
    public static int Parting(ReadOnlySpan<char> written, ReadOnlySpan<char> small, WordTable words)
    {
        for (var at = 2; at < written.Length; at++)
        {
            if (!char.IsUpper(written[at]))
                continue;
            if (at == written.Length - 1)
                return char.IsLower(written[at - 1]) && words.Find(small[..at]) >= 0 ? at : 0;
            if (!char.IsLower(written[at + 1]))
                continue;
            var end = at + 1;
            while (end < written.Length && !char.IsUpper(written[end]))
                end++;
            if (words.Find(small[..at]) >= 0 || words.Find(small[at..end]) >= 0)
                return at;
        }

        return 0;
    }
}
