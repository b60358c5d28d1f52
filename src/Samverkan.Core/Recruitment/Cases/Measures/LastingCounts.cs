namespace Samverkan.Recruitment;

/// <summary>How many people's work lasted. Counts, never people. Immutable.</summary>
/// <param name="Lasted">People whose work lasted.</param>
/// <param name="DidNotLast">People whose work did not.</param>
/// <param name="NotKnownYet">People of whom it is not known yet.</param>
public sealed record LastingCounts(int Lasted, int DidNotLast, int NotKnownYet)
{
    /// <summary>Everyone who came to regular work in the period.</summary>
    public int Total => Lasted + DidNotLast + NotKnownYet;

    internal static LastingCounts Of(IEnumerable<Lasting?> all)
    {
        var known = all.ToLookup(one => one);
        return new(known[Lasting.Lasted].Count(), known[Lasting.DidNotLast].Count(), known[Lasting.NotKnownYet].Count());
    }
}
