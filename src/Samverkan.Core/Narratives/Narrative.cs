using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Narratives;

/// <summary>A version of the common narrative.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">1 for the first version, and so on; the highest is the one in use.</param>
/// <param name="Purpose">What it is told for.</param>
/// <param name="Perspective">From whose point of view.</param>
/// <param name="Context">How it is told, and in what context.</param>
/// <param name="Sectors">The sectors whose part in the work is visible in it.</param>
/// <param name="Groups">The target groups that are visible in it.</param>
/// <param name="At">When it was adopted.</param>
public sealed record Narrative(
    NarrativeId Id,
    int Number,
    string Purpose,
    string Perspective,
    string Context,
    ValueList<Sector> Sectors,
    ValueList<TargetGroupId> Groups,
    DateTimeOffset At);
