namespace Samverkan.Matching;

/// <summary>A comparison in figures, over all lists. Immutable.</summary>
/// <param name="Lists">How many lists there are, also empty ones.</param>
/// <param name="Changed">How many of them changed.</param>
/// <param name="Entered">How many pairs entered a list. With those that moved and stood, all rows under the second policy.</param>
/// <param name="Left">How many left one. With those that moved and stood, all rows under the first policy.</param>
/// <param name="Moved">How many are on the list under both, at different ranks.</param>
/// <param name="Stood">How many stand at the same rank under both.</param>
/// <param name="Displacement">How many ranks pairs moved in all, of how many pairs that are on the list under both: the average, exact.</param>
/// <param name="Overlaps">How much of the heads is the same: of one, five and ten, as far as the lists are long.</param>
public sealed record ComparisonCounts(
    int Lists,
    int Changed,
    long Entered,
    long Left,
    long Moved,
    long Stood,
    Ratio Displacement,
    IReadOnlyList<TopOverlap> Overlaps);
