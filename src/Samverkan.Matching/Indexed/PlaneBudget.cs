namespace Samverkan.Matching.Indexed;

/// <summary>How many points planes may still hold. Safe to share between threads.</summary>
internal sealed class PlaneBudget(long points)
{
    private long left = points;

    /// <summary>Whether there was room, which is then taken.</summary>
    public bool Take(int length)
    {
        if (Interlocked.Add(ref left, -length) >= 0)
            return true;
        Return(length);
        return false;
    }

    /// <summary>Gives back what was taken for a plane that is not kept.</summary>
    public void Return(int length) => Interlocked.Add(ref left, length);
}
