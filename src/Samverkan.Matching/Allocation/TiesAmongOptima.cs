using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// What became of other allocations with the same greatest total. When they are settled, this one is best for the worst-off: as few as possible are left
/// out, then as few as possible have the lowest score, and so on upwards; and among those that are alike in this too, the lottery gave each in turn the best that was left.
/// Immutable.
/// </summary>
/// <param name="AreSettled">
/// Whether they are settled. If not, it stopped before the optimum (<see cref="AllocationSettings.Within"/>) or so many were as good that going on would have cost too
/// much; then the order of ids decided between some of them.
/// </param>
/// <param name="Drawn">For whom the lottery decided what they got among allocations that are alike, or whether they got anything; and at how many openings.</param>
public sealed record TiesAmongOptima(bool AreSettled, IReadOnlyDictionary<SeekerId, int> Drawn);
