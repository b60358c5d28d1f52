namespace Samverkan.JobTech.Texts;

/// <summary>What stands before a word, and how it is written.</summary>
[Flags]
internal enum Marks : ushort
{
    None = 0,

    /// <summary>A new line begins with it.</summary>
    Line = 1 << 0,

    /// <summary>A new sentence begins with it.</summary>
    Sentence = 1 << 1,

    /// <summary>Something that parts words in a list stands before it: a comma, a stroke, a bullet.</summary>
    Listed = 1 << 2,

    /// <summary>Something that no term goes across stands before it.</summary>
    Apart = 1 << 3,

    /// <summary>A colon stands before it.</summary>
    Colon = 1 << 4,

    /// <summary>A bracket opens before it.</summary>
    Opens = 1 << 5,

    /// <summary>A bracket closes before it.</summary>
    Closes = 1 << 6,

    /// <summary>A stroke stands before it.</summary>
    Stroke = 1 << 7,

    /// <summary>A hyphen or nothing stands between it and the word before.</summary>
    Joined = 1 << 8,

    /// <summary>It begins with a capital.</summary>
    Capital = 1 << 9,

    /// <summary>It has no small letter.</summary>
    AllCapitals = 1 << 10,

    /// <summary>A bullet stands before it, at the start of its line.</summary>
    Bullet = 1 << 11,

    /// <summary>A per cent sign stands after it.</summary>
    Percent = 1 << 12,

    /// <summary>A question mark ends the sentence before it.</summary>
    Question = 1 << 13,

    /// <summary>An ampersand stands before it.</summary>
    Ampersand = 1 << 14,

    /// <summary>A plus stands after it.</summary>
    Plus = 1 << 15,
}

/// <summary>A word of a text, and where it stands.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, not included.</param>
/// <param name="Word">Its number; -1 when no term has it.</param>
/// <param name="Number">What it counts, when it is digits alone; else -1.</param>
/// <param name="Marks">What stands before it, and how it is written.</param>
internal readonly record struct Token(int Start, int End, int Word, int Number, Marks Marks)
{
    /// <summary>Whether any of these holds.</summary>
    public bool Is(Marks marks) => (Marks & marks) != 0;
}
