namespace Samverkan.JobTech.Texts;

/// <summary>What a term is a sign of. Within a family the longest match counts; families do not stand in each other's way.</summary>
internal enum Family
{
    /// <summary>A skill; or, with no value, a longer name that is not the skill it begins with.</summary>
    Skill = 0,

    /// <summary>A language.</summary>
    Language = 1,

    /// <summary>How well a language is known.</summary>
    Level = 2,

    /// <summary>A word that says whether something is asked for.</summary>
    Cue = 3,

    /// <summary>A heading.</summary>
    Heading = 4,

    /// <summary>A number in words.</summary>
    Number = 5,

    /// <summary>A month.</summary>
    Month = 6,

    /// <summary>Any other word that is looked at; the value is its <see cref="Texts.Sign"/>s.</summary>
    Sign = 7,
}

/// <summary>How a term has to be written, and what has to stand near it, for it to count.</summary>
[Flags]
internal enum Demand
{
    None = 0,

    /// <summary>It has to be written as its name is, capitals and all.</summary>
    AsWritten = 1,

    /// <summary>Something technical has to stand near it.</summary>
    Context = 2,

    /// <summary>It is the name of something technical, and so context for others.</summary>
    Name = 4,
}

/// <summary>What a run of words means.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Value">Which it is within its family; -1 for a skill that is none.</param>
/// <param name="Demand">What has to hold for it to count.</param>
/// <param name="Written">How the name is written, where that counts; else null.</param>
internal sealed record Term(Family Family, int Value, Demand Demand = Demand.None, string? Written = null);

/// <summary>A term found: from one word up to another, which is not included.</summary>
internal readonly record struct Match(int From, int To, Term Term);
