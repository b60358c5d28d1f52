using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samverkan.Matching.Optimal;

/// <summary>What is done to a whole row at a time, sixteen numbers at once where the machine can; the same numbers where it cannot.</summary>
internal static class DenseRows
{
    /// <summary>What the best of a row is worth at these prices, the first place where it is, and what the next best is worth.</summary>
    public static (int Best, int At, int Second) Best(ReadOnlySpan<int> row, ReadOnlySpan<int> price)
    {
        unchecked
        {
            int best = int.MinValue, second = int.MinValue, k = 0;
            var width = Vector512<int>.Count;
            var at = -1;
            if (row.Length >= 2 * width)
            {
                var rows = MemoryMarshal.Cast<int, Vector512<int>>(row);
                var prices = MemoryMarshal.Cast<int, Vector512<int>>(price);
                var first = Vector512.Create(int.MinValue);
                var next = first;
                var where = Vector512<int>.Zero;
                for (var i = 0; i < rows.Length; i++)
                {
                    var net = rows[i] - prices[i];
                    next = Vector512.Max(next, Vector512.Min(first, net));
                    var better = Vector512.GreaterThan(net, first);
                    where = Vector512.ConditionalSelect(better, Vector512.Create(i), where);
                    first = Vector512.Max(first, net);
                }

                for (var lane = 0; lane < width; lane++)
                {
                    var net = first[lane];
                    var place = (where[lane] * width) + lane;
                    if (net > best || (net == best && place < at))
                    {
                        (second, best, at) = (Math.Max(best, second), net, place);
                    }
                    else
                    {
                        second = Math.Max(second, net);
                    }

                    second = Math.Max(second, next[lane]);
                }

                k = rows.Length * width;
            }

            for (; k < row.Length; k++)
            {
                var net = row[k] - price[k];
                if (net > best)
                    (second, best, at) = (best, net, k);
                else
                    second = Math.Max(second, net);
            }

            return (best, at, second);
        }
    }

    /// <summary>
    /// Shortens distances that are longer than <paramref name="reach"/> and the price and less the value, noting who is the way there; a distance of
    /// <see cref="int.MinValue"/> is settled and stays. Returns the shortest that is not settled.
    /// </summary>
    public static uint Relax(ReadOnlySpan<int> row, ReadOnlySpan<int> price, Span<int> distance, Span<int> by, int reach, int from)
    {
        unchecked
        {
            var width = Vector512<int>.Count;
            var rows = MemoryMarshal.Cast<int, Vector512<int>>(row);
            var prices = MemoryMarshal.Cast<int, Vector512<int>>(price)[..rows.Length];
            var distances = MemoryMarshal.Cast<int, Vector512<int>>(distance)[..rows.Length];
            var bys = MemoryMarshal.Cast<int, Vector512<int>>(by)[..rows.Length];
            var least = Vector512.Create(uint.MaxValue);
            var reaches = Vector512.Create(reach);
            var me = Vector512.Create(from);
            for (var i = 0; i < rows.Length; i++)
            {
                var length = reaches + prices[i] - rows[i];
                var old = distances[i];
                var shorter = Vector512.LessThan(length, old);
                var now = Vector512.ConditionalSelect(shorter, length, old);
                distances[i] = now;
                bys[i] = Vector512.ConditionalSelect(shorter, me, bys[i]);
                least = Vector512.Min(least, now.AsUInt32());
            }

            var nearest = uint.MaxValue;
            for (var lane = 0; lane < width; lane++)
                nearest = Math.Min(nearest, least[lane]);
            for (var k = rows.Length * width; k < row.Length; k++)
            {
                var length = reach + price[k] - row[k];
                if (length < distance[k])
                    (distance[k], by[k]) = (length, from);
                nearest = Math.Min(nearest, (uint)distance[k]);
            }

            return nearest;
        }
    }
}
