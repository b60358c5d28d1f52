namespace Samverkan.Recruitment;

/// <summary>Why it came to nothing with an opening. There is no zero.</summary>
public enum CloseReason
{
    /// <summary>The employer chose someone else.</summary>
    OtherChosen = 1,

    /// <summary>The opening was filled or withdrawn.</summary>
    OpeningGone = 2,

    /// <summary>Something that the work asks for was not met, and nobody could bridge it.</summary>
    NotMet = 3,

    /// <summary>Person and employer did not agree on the conditions.</summary>
    NoTerms = 4,

    /// <summary>Something else, said in the reason.</summary>
    Other = 5,

    /// <summary>The person said no. Comes only of <see cref="Recruitment.Declined"/>.</summary>
    Declined = 6,

    /// <summary>The person opted out. Comes only of <see cref="Recruitment.OptedOut"/>.</summary>
    OptedOut = 7,
}
