using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samverkan.Matching.Kernels;

/// <summary>
/// Adds planes of points, slot by slot, and finds the sums that count. A plane holds what one part is worth in each slot, or <see cref="Excluded"/>; a
/// sum below zero is excluded, since sums do not wrap but stay at the least there is. Each has a scalar twin that says the same.
/// </summary>
internal static class PlaneKernel
{
    /// <summary>So far below zero that all the points there are do not bring it back.</summary>
    public const short Excluded = short.MinValue;

    public static bool IsVector => Vector.IsHardwareAccelerated;

    /// <summary>Adds five planes and a constant to <paramref name="own"/>. All are as long.</summary>
    public static void Sum(Span<short> own, in PlaneSpans planes, int from, short constant)
    {
        if (IsVector)
            SumByVector(own, planes, from, constant);
        else
            SumByScalar(own, planes, from, constant);
    }

    /// <summary>Finds the slots with at least <paramref name="floor"/>, which is 0 or more; says how many slots are not excluded.</summary>
    public static (int Found, int Eligible) Collect(ReadOnlySpan<short> sums, short floor, Span<int> found) =>
        IsVector ? CollectByVector(sums, floor, found) : CollectByScalar(sums, floor, found);

    /// <summary>Finds the slots with at least their own floor, and adds 1 to the count of each that is not excluded.</summary>
    public static int Collect(ReadOnlySpan<short> sums, ReadOnlySpan<short> floors, Span<short> counts, Span<int> found) =>
        IsVector ? CollectByVector(sums, floors, counts, found) : CollectByScalar(sums, floors, counts, found);

    internal static void SumByScalar(Span<short> own, in PlaneSpans planes, int from, short constant)
    {
        for (var i = 0; i < own.Length; i++)
        {
            var at = from + i;
            var lists = Add(Add(own[i], planes.Languages[at]), planes.Licences[at]);
            var terms = Add(Add(planes.Hours[at], planes.Starts[at]), Add(planes.Supports[at], constant));
            own[i] = Add(lists, terms);
        }
    }

    internal static void SumByVector(Span<short> own, in PlaneSpans planes, int from, short constant)
    {
        var languages = Vectors(planes.Languages, from, own.Length);
        var licences = Vectors(planes.Licences, from, own.Length);
        var hours = Vectors(planes.Hours, from, own.Length);
        var starts = Vectors(planes.Starts, from, own.Length);
        var supports = Vectors(planes.Supports, from, own.Length);
        var sums = MemoryMarshal.Cast<short, Vector<short>>(own);
        var everywhere = new Vector<short>(constant);
        for (var i = 0; i < sums.Length; i++)
        {
            var lists = Add(Add(sums[i], languages[i]), licences[i]);
            var terms = Add(Add(hours[i], starts[i]), Add(supports[i], everywhere));
            sums[i] = Add(lists, terms);
        }
    }

    internal static (int Found, int Eligible) CollectByScalar(ReadOnlySpan<short> sums, short floor, Span<int> found)
    {
        int count = 0, eligible = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            eligible += sums[i] >= 0 ? 1 : 0;
            if (sums[i] >= floor)
                found[count++] = i;
        }

        return (count, eligible);
    }

    internal static (int Found, int Eligible) CollectByVector(ReadOnlySpan<short> sums, short floor, Span<int> found)
    {
        var vectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        var (eligible, least) = (Vector<short>.Zero, new Vector<short>(floor));
        var count = 0;
        for (var i = 0; i < vectors.Length; i++)
        {
            eligible -= Vector.GreaterThanOrEqual(vectors[i], Vector<short>.Zero);
            if (!Vector.GreaterThanOrEqualAny(vectors[i], least))
                continue;
            for (var at = i * Vector<short>.Count; at < (i + 1) * Vector<short>.Count; at++)
                if (sums[at] >= floor)
                    found[count++] = at;
        }

        return (count, Vector.Sum(eligible));
    }

    internal static int CollectByScalar(ReadOnlySpan<short> sums, ReadOnlySpan<short> floors, Span<short> counts, Span<int> found)
    {
        var count = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] >= 0)
                counts[i]++;
            if (sums[i] >= floors[i])
                found[count++] = i;
        }

        return count;
    }

    internal static int CollectByVector(ReadOnlySpan<short> sums, ReadOnlySpan<short> floors, Span<short> counts, Span<int> found)
    {
        var vectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        var least = MemoryMarshal.Cast<short, Vector<short>>(floors);
        var eligible = MemoryMarshal.Cast<short, Vector<short>>(counts);
        var count = 0;
        for (var i = 0; i < vectors.Length; i++)
        {
            eligible[i] -= Vector.GreaterThanOrEqual(vectors[i], Vector<short>.Zero);
            if (!Vector.GreaterThanOrEqualAny(vectors[i], least[i]))
                continue;
            for (var at = i * Vector<short>.Count; at < (i + 1) * Vector<short>.Count; at++)
                if (sums[at] >= floors[at])
                    found[count++] = at;
        }

        return count;
    }

    /// <summary>Sums of at most 20,000 points never reach the other end.</summary>
    private static short Add(short a, short b) => (short)Math.Max(a + b, Excluded);

    private static ReadOnlySpan<Vector<short>> Vectors(ReadOnlySpan<short> plane, int from, int length) => MemoryMarshal.Cast<short, Vector<short>>(plane.Slice(from, length));

#if NET9_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<short> Add(Vector<short> a, Vector<short> b) => Vector.AddSaturate(a, b);
#else
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<short> Add(Vector<short> a, Vector<short> b)
    {
        var sum = a + b;
        return Vector.ConditionalSelect(Vector.LessThan(Vector.AndNot(a & b, sum), Vector<short>.Zero), new Vector<short>(Excluded), sum);
    }
#endif
}
