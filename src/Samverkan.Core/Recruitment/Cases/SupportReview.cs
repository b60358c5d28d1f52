namespace Samverkan.Recruitment;

/// <summary>What a follow-up says of the support from then on. There is no zero.</summary>
public enum SupportReview
{
    /// <summary>Less support than before.</summary>
    Less = 1,

    /// <summary>The same support.</summary>
    Same = 2,

    /// <summary>More support than before.</summary>
    More = 3,
}
