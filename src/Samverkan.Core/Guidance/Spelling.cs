namespace Samverkan.Guidance;

/// <summary>How far two spellings are from one another.</summary>
internal static class Spelling
{
    private const int Longest = 64;

    /// <summary>The number of letters to put in, take out or change, whatever their capitals. What is much longer than any name is far from all of them.</summary>
    public static int Distance(string first, string second)
    {
        if (second.Length > Longest)
            return second.Length;
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var change = diagonal + (char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[j - 1]) ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(change, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
