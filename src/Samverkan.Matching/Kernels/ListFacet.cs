namespace Samverkan.Matching.Kernels;

/// <summary>All that openings ask for of one kind (skills, languages, licences or experience), shared by those that ask for the same.</summary>
/// <param name="From">The first of its items.</param>
/// <param name="To">One past the last.</param>
/// <param name="Weight">The points of the part.</param>
/// <param name="Empty">The points when there are no items.</param>
/// <param name="Divisor">100 times the weights of the items, 100 when there are none; of expected items the weights only.</param>
/// <param name="IsExpected">Whether nobody asks for the items: they are typical of the work, and the first of them stands for all that is not known.</param>
internal readonly record struct ListFacet(int From, int To, int Weight, int Empty, long Divisor, bool IsExpected)
{
    /// <summary>
    /// With m = ⌊(2^64 − 1) / d⌋ + 1 and e = m·d − 2^64, which is at most d, the high half of n·m is ⌊n/d + n·e / (d·2^64)⌋: exactly ⌊n/d⌋ as long as
    /// n·e is less than 2^64. Here n is at most 10,000·d (200·d of expected items), so d up to 42 million is safe. Beyond that it is 0, and we divide.
    /// </summary>
    private readonly ulong reciprocal = Divisor <= LargestByReciprocal ? (ulong.MaxValue / (ulong)Divisor) + 1 : 0;

    private const long LargestByReciprocal = 42_000_000;

    /// <summary>The points of a sum of weights times credits, rounded down.</summary>
    public int Points(long sum)
    {
        unchecked
        {
            return IsExpected ? (int)((uint)(Weight * (int)Quotient((ulong)(2 * sum))) / 200) : Empty + (int)Quotient((ulong)(Weight * sum));
        }
    }

    /// <summary>What an item of that weight earns when it is met, rounded up; not for expected items.</summary>
    public short PointsOfMet(int weight) => (short)(((100L * Weight * weight) + Divisor - 1) / Divisor);

    private ulong Quotient(ulong dividend) => reciprocal != 0 ? Math.BigMul(dividend, reciprocal, out _) : dividend / (ulong)Divisor;
}
