namespace Samverkan.Kernel;

/// <summary>
/// How facts are put into words: <c>Say.That($"{Owner} vill …", $"{Owner} wants …")</c>. Ids, texts, days and numbers are written alike whatever the culture,
/// names of values in the language of the sentence, and nothing in a fact makes it throw.
/// </summary>
internal static class Say
{
    /// <summary>One sentence in both languages.</summary>
    public static Wording That(InSwedish swedish, InEnglish english) => new(swedish.ToString(), english.ToString());

    /// <summary>A text that may be missing, with what stands before and after it; nothing when it is.</summary>
    public static Part If(string before, string? text, string after = "") => new(before, string.IsNullOrWhiteSpace(text) ? null : text, after);

    /// <summary>An id that may be missing.</summary>
    public static Part If<TId>(string before, TId? id, string after = "")
        where TId : struct, IId<TId> => new(before, id?.Value, after);

    /// <summary>A day that may be missing.</summary>
    public static Part If(string before, DateOnly? day) => new(before, day is { } known ? Sentence.Written(known) : null, string.Empty);

    /// <summary>A number that may be missing.</summary>
    public static Part If(string before, long? number, string after = "") => new(before, number is { } known ? Sentence.Written(known) : null, after);

    /// <summary>Ids that may be missing.</summary>
    public static Part If<TId>(string before, ValueList<TId>? ids)
        where TId : struct, IId<TId> => new(before, ids is { Count: > 0 } ? string.Join(", ", ids) : null, string.Empty);

    /// <summary>Several names in a row.</summary>
    public static Wording All(IEnumerable<Wording> names)
    {
        var all = names.ToArray();
        return all.Length == 0 ? Unnamed : new(string.Join(", ", all.Select(name => name.Swedish)), string.Join(", ", all.Select(name => name.English)));
    }

    /// <summary>What stands where a value has no name, as in a ledger that someone wrote by hand.</summary>
    public static Wording Unnamed { get; } = new(Sentence.Missing, Sentence.Missing);
}

/// <summary>A part of a sentence that is left out when there is no text in it.</summary>
internal readonly record struct Part(string Before, string? Text, string After);
