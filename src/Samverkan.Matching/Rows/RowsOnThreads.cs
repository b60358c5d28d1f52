using System.Buffers;
using System.Collections.Concurrent;

namespace Samverkan.Matching;

/// <summary>Makes rows on several threads and writes them in their order, in portions. What rows are made of is read by the caller, who also writes.</summary>
/// <param name="threads">How many threads make rows at most, 1 or more.</param>
/// <param name="make">Makes the rows of one thing. Called on several threads at once.</param>
internal sealed class RowsOnThreads<T>(int threads, Action<IBufferWriter<byte>, T> make)
{
    private const int Portion = 64;

    /// <summary>How many portions each thread may be ahead of the one who writes.</summary>
    private const int Ahead = 4;

    private readonly TaskFactory<ArrayBufferWriter<byte>> workers = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> spare = [];

    public void Write(Stream utf8, IEnumerable<T> things)
    {
        var underWay = new Queue<Task<ArrayBufferWriter<byte>>>();
        foreach (var portion in things.Chunk(Portion))
        {
            if (underWay.Count == threads * Ahead)
                WriteFirst();
            underWay.Enqueue(workers.StartNew(() => Make(portion)));
        }

        while (underWay.Count > 0)
            WriteFirst();

        void WriteFirst()
        {
            var rows = underWay.Dequeue().GetAwaiter().GetResult();
            utf8.Write(rows.WrittenSpan);
            rows.ResetWrittenCount();
            spare.Add(rows);
        }
    }

    private ArrayBufferWriter<byte> Make(T[] portion)
    {
        var rows = spare.TryTake(out var used) ? used : new();
        foreach (var one in portion)
            make(rows, one);
        return rows;
    }
}
