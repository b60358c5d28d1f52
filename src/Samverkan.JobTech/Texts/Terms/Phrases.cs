namespace Samverkan.JobTech.Texts;

/// <summary>The words of a term, parted as the words of a text are.</summary>
internal static class Phrases
{
    /// <summary>The words of a phrase, in small letters; none when it has no word.</summary>
    public static List<string> Words(string phrase)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(phrase, None, tokens);
        tokens.RemoveAt(tokens.Count - 1);
        return tokens.ConvertAll(token => Plain(phrase.AsSpan(token.Start, token.End - token.Start)));
    }

    private static WordTable None { get; } = new();

    private static string Plain(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        var count = 0;
        for (var at = 0; at < word.Length;)
        {
            var letter = Letters.Read(word, at, out var length);
            if (letter != Letters.None)
                letters[count++] = char.ToLowerInvariant(letter);
            at += length;
        }

        return new string(letters[..count]);
    }
}
