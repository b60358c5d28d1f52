using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>What was found in the texts of one ad, and what of it the opening carries. Immutable.</summary>
public sealed class AdText
{
    internal AdText(OpeningId opening)
    {
        Opening = opening;
    }

    /// <summary>The opening that was made of the ad.</summary>
    public OpeningId Opening { get; }

    /// <summary>The findings in the headline; offsets are in that.</summary>
    public IReadOnlyList<AdTextFinding> Headline { get; internal init; } = [];

    /// <summary>The findings in the description; offsets are in that.</summary>
    public IReadOnlyList<AdTextFinding> Description { get; internal init; } = [];

    /// <summary>The findings of both summed up: each thing once.</summary>
    public IReadOnlyList<AdTextItem> Items { get; internal init; } = [];
}
