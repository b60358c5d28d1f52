namespace Samverkan.JobTech.Texts;

/// <summary>
/// All terms as a tree of words. From each word of a text it is walked as far as it goes, at most as many words as the longest term has, so
/// that the time depends on the text's length and not on how many terms there are. Built once, then only read.
/// </summary>
internal sealed class TermTrie
{
    private const int Families = 8;

    private readonly Dictionary<long, int> children = [];
    private readonly List<Term?[]?> ends = [null];

    /// <summary>The words of all terms.</summary>
    public WordTable Words { get; } = new();

    /// <summary>Adds a term; of several of one family with the same words the first stays. False when it was not the first.</summary>
    /// <param name="words">Its words in small letters.</param>
    /// <param name="term">What they mean.</param>
    public bool Add(IReadOnlyList<string> words, Term term)
    {
        var node = 0;
        foreach (var word in words)
        {
            var key = Key(node, Words.Add(word));
            if (!children.TryGetValue(key, out var next))
            {
                next = ends.Count;
                ends.Add(null);
                children.Add(key, next);
            }

            node = next;
        }

        ref var end = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ends)[node];
        end ??= new Term?[Families];
        if (end[(int)term.Family] is not null)
            return false;
        end[(int)term.Family] = term;
        return true;
    }

    /// <summary>Finds the terms of a text, from the left, in each family the longest from where it begins and none within another.</summary>
    public void Find(List<Token> tokens, List<Match> matches)
    {
        Span<int> free = stackalloc int[Families];
        Span<int> reach = stackalloc int[Families];
        var best = new Term?[Families];
        for (var from = 0; from < tokens.Count; from++)
        {
            Array.Clear(best);
            var node = 0;
            for (var at = from; at < tokens.Count && tokens[at].Word >= 0; at++)
            {
                if (at > from && tokens[at].Is(Marks.Apart))
                    break;
                if (!children.TryGetValue(Key(node, tokens[at].Word), out node))
                    break;
                if (ends[node] is { } end)
                    for (var family = 0; family < Families; family++)
                        if (end[family] is { } term)
                            (best[family], reach[family]) = (term, at + 1);
            }

            for (var family = 0; family < Families; family++)
            {
                if (best[family] is not { } term || from < free[family])
                    continue;
                matches.Add(new Match(from, reach[family], term));
                free[family] = reach[family];
            }
        }
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
