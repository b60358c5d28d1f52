using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samverkan.Networks.Graphs;

/// <summary>Eight numbers that are reckoned with at once, one for each of eight sources.</summary>
internal readonly struct Lanes(Vector256<double> low, Vector256<double> high)
{
    private readonly Vector256<double> low = low;
    private readonly Vector256<double> high = high;

    public static Lanes One => new(Vector256<double>.One, Vector256<double>.One);

    public bool IsZero => Vector256.EqualsAll(low, Vector256<double>.Zero) && Vector256.EqualsAll(high, Vector256<double>.Zero);

    public bool HasNoZero => !Vector256.EqualsAny(low, Vector256<double>.Zero) && !Vector256.EqualsAny(high, Vector256<double>.Zero);

    /// <summary>Their sum, taken in the same order on every machine.</summary>
    public double Sum
    {
        get
        {
            var sum = low + high;
            return sum[0] + sum[1] + (sum[2] + sum[3]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes From(ref double first, int at)
    {
        unchecked
        {
            ref var place = ref Unsafe.Add(ref first, (nint)(uint)at * 8);
            return new(Vector256.LoadUnsafe(ref place), Vector256.LoadUnsafe(ref place, 4));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddTo(ref double first, int at, Lanes more)
    {
        unchecked
        {
            ref var place = ref Unsafe.Add(ref first, (nint)(uint)at * 8);
            (Vector256.LoadUnsafe(ref place) + more.low).StoreUnsafe(ref place);
            (Vector256.LoadUnsafe(ref place, 4) + more.high).StoreUnsafe(ref place, 4);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Load(double[] from, int at) => From(ref MemoryMarshal.GetArrayDataReference(from), at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(double[] into, int at)
    {
        unchecked
        {
            ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(into), (nint)(uint)at * 8);
            low.StoreUnsafe(ref place);
            high.StoreUnsafe(ref place, 4);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Plus(Lanes other) => new(low + other.low, high + other.high);

    public Lanes Times(Lanes other) => new(low * other.low, high * other.high);

    /// <summary>These over others; 0 where the other is 0.</summary>
    public Lanes Over(Lanes other) => new Lanes(low / other.low, high / other.high).WhereNotZero(other);

    public Lanes Max(Lanes other) => new(Vector256.Max(low, other.low), Vector256.Max(high, other.high));

    /// <summary>These where another is 0, else 0.</summary>
    public Lanes WhereZero(Lanes other) =>
        new(low & Vector256.Equals(other.low, Vector256<double>.Zero), high & Vector256.Equals(other.high, Vector256<double>.Zero));

    /// <summary>These where another is not 0, else 0.</summary>
    public Lanes WhereNotZero(Lanes other) =>
        new(Vector256.AndNot(low, Vector256.Equals(other.low, Vector256<double>.Zero)), Vector256.AndNot(high, Vector256.Equals(other.high, Vector256<double>.Zero)));

    public bool IsAbove(double limit) => Vector256.GreaterThanAny(low, Vector256.Create(limit)) || Vector256.GreaterThanAny(high, Vector256.Create(limit));

    /// <summary>What brings each that is above a limit down to about 1; 1 for the others.</summary>
    public Lanes Shrinking(double limit) => new(Shrinking(low, limit), Shrinking(high, limit));

    /// <summary>These made smaller, and none of them so small that it is gone.</summary>
    public Lanes ScaledBy(Lanes scale)
    {
        var scaled = Times(scale);
        return scaled.Max(new(Vector256.Create(1e-300), Vector256.Create(1e-300))).WhereNotZero(this);
    }

    /// <summary>These, and others in their place where those are not 0.</summary>
    public Lanes Replaced(Lanes other) => WhereZero(other).Plus(other);

    private static Vector256<double> Shrinking(Vector256<double> of, double limit) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(of, Vector256.Create(limit)), Vector256.Create(1 / limit), Vector256<double>.One);
}
