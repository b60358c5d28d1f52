using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>A seeker who is excluded from an opening, with every reason, and the way to have it reviewed. Immutable.</summary>
public sealed class Exclusion
{
    private static readonly Wording HowToReview = new(
        "Stämmer inte uppgiften, rätta den (lacks, complete eller värdet självt) och matcha igen. Stämmer den, fråga arbetsgivaren om kravet kan anpassas (adaptable) eller en part om den kan överbrygga det (offers). Personen kan alltid begära att en namngiven handläggare prövar uteslutningen.",
        "If the information is wrong, correct it (lacks, complete, or the value itself) and match again. If it is right, ask the employer whether the requirement can be adapted (adaptable), or a partner whether it can bridge it (offers). The person can always ask that a named case worker reviews the exclusion.");

    internal Exclusion(SeekerId seeker, OpeningId opening, IReadOnlyList<RequirementItem> reasons)
    {
        Seeker = seeker;
        Opening = opening;
        Reasons = reasons;
    }

    /// <summary>The seeker.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The opening.</summary>
    public OpeningId Opening { get; }

    /// <summary>The musts that are unmet and that nobody bridges; at least one, in the order of items.</summary>
    public IReadOnlyList<RequirementItem> Reasons { get; }

    /// <summary>How the exclusion can be reviewed.</summary>
    public static Wording Review => HowToReview;
}
