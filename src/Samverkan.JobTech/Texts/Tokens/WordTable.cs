namespace Samverkan.JobTech.Texts;

/// <summary>Numbers for words, looked up by characters so that no text has to be made of a word. Filled once, then only read.</summary>
internal sealed class WordTable
{
    private readonly List<(string Word, int Next)> words = [];
    private int[] heads = new int[1 << 10];

    /// <summary>How many words there are.</summary>
    public int Count => words.Count;

    /// <summary>The number of a word, given to it now if it has none.</summary>
    public int Add(string word)
    {
        var known = Find(word);
        if (known >= 0)
            return known;
        if (words.Count >= heads.Length)
            Grow();
        ref var head = ref heads[Slot(word)];
        words.Add((word, head - 1));
        head = words.Count;
        return words.Count - 1;
    }

    /// <summary>The number of a word; -1 when it has none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (var i = heads[Slot(word)] - 1; i >= 0; i = words[i].Next)
            if (word.SequenceEqual(words[i].Word))
                return i;
        return -1;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = unchecked((hash ^ letter) * 16777619u);
        return (int)((hash ^ (hash >> 15)) & (uint)(heads.Length - 1));
    }

    private void Grow()
    {
        heads = new int[heads.Length * 4];
        for (var i = 0; i < words.Count; i++)
        {
            ref var head = ref heads[Slot(words[i].Word)];
            words[i] = (words[i].Word, head - 1);
            head = i + 1;
        }
    }
}
