using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>What holds of one ad: the opening, or, where it is null, that it was withdrawn.</summary>
internal sealed class AdState
{
    public Opening? Opening { get; init; }

    public bool PositionsKnown { get; init; }

    public decimal? Timestamp { get; init; }

    public Remark Remarks { get; init; }

    /// <summary>What was found in its texts; null when nothing was looked for.</summary>
    public AdText? Text { get; init; }

    public IReadOnlyList<AdProblem> Problems { get; init; } = [];
}
