using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>
/// A range of working time in per cent of full time, both ends included, 0 to 100. The <c>default</c> is 0 to 0, which no one works:
/// a working time that is not known is null.
/// </summary>
public readonly record struct WorkingTime
{
    /// <summary>Makes a range.</summary>
    /// <param name="min">The least, 0 to 100 per cent.</param>
    /// <param name="max">The most, <paramref name="min"/> to 100 per cent.</param>
    /// <exception cref="ArgumentException">The ends are out of range or in the wrong order.</exception>
    public WorkingTime(int min, int max)
    {
        Min = Guard.Against.OutOfRange(min, nameof(min), 0, 100);
        Max = Guard.Against.OutOfRange(max, nameof(max), min, 100);
    }

    /// <summary>The least, in per cent of full time.</summary>
    public int Min { get; }

    /// <summary>The most, in per cent of full time.</summary>
    public int Max { get; }

    /// <summary>Whether some working time lies in both ranges; touching ends count.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(WorkingTime other) => Min <= other.Max && other.Min <= Max;
}
