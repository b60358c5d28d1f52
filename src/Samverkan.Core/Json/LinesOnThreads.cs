using System.Buffers;
using System.Runtime.ExceptionServices;

namespace Samverkan.Json;

/// <summary>
/// Reads blocks of lines on several threads and hands over what they hold in the order of the file. What is wrong is told when its turn has come, so that
/// the first wrong line of the file is the one that is told. The stream itself is read on the thread of whoever asks.
/// </summary>
/// <param name="threads">How many threads read at most, 1 or more.</param>
/// <param name="read">Reads the lines of one block. Called on several threads at once.</param>
internal sealed class LinesOnThreads<T>(int threads, Func<LineBlock, IEnumerable<T>> read)
{
    /// <summary>How many blocks each thread may be ahead of the one who asks.</summary>
    private const int Ahead = 4;

    private readonly TaskFactory<Portion> workers = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);

    public IEnumerable<T> Of(Stream utf8)
    {
        var blocks = new LineBlocks(utf8);
        var underWay = new Queue<Task<Portion>>();
        var more = true;
        while (true)
        {
            while (more && underWay.Count < threads * Ahead)
                more = Begin(blocks, underWay);
            if (!underWay.TryDequeue(out var first))
                yield break;
            var portion = first.GetAwaiter().GetResult();
            foreach (var line in portion.Lines)
                yield return line;
            portion.Fault?.Throw();
        }
    }

    /// <summary>Begins the next block; false when it was the last. What goes wrong with the stream waits for its turn as well.</summary>
    private bool Begin(LineBlocks blocks, Queue<Task<Portion>> underWay)
    {
        try
        {
            if (!blocks.Next(out var block))
                return false;
            underWay.Enqueue(workers.StartNew(() => Read(block)));
            return true;
        }
        catch (Exception fault)
        {
            underWay.Enqueue(Task.FromResult(new Portion([], ExceptionDispatchInfo.Capture(fault))));
            return false;
        }
    }

    private Portion Read(LineBlock block)
    {
        var lines = new List<T>();
        try
        {
            lines.AddRange(read(block));
            return new(lines, null);
        }
        catch (Exception fault)
        {
            return new(lines, ExceptionDispatchInfo.Capture(fault));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block.Bytes);
        }
    }

    /// <summary>What a block holds, up to what is wrong in it.</summary>
    private sealed record Portion(List<T> Lines, ExceptionDispatchInfo? Fault);
}
