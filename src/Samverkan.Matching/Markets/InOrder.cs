namespace Samverkan.Matching;

/// <summary>Work in numbered portions on several threads, the results of which are handed over in order and as they are asked for.</summary>
internal static class InOrder
{
    /// <summary>How many portions each thread may be ahead of the one who reads.</summary>
    private const int Ahead = 4;

    /// <summary>No machine is helped by more threads than this, and each has a stack.</summary>
    private const int MostThreads = 256;

    /// <param name="portions">How many portions there are, 0 or more.</param>
    /// <param name="threads">How many threads work at most, 1 or more; with 1 the reader's own does it all.</param>
    /// <param name="work">Does the portion of a number.</param>
    public static IEnumerable<T> Of<T>(int portions, int threads, Func<int, T> work) =>
        threads == 1 || portions <= 1 ? Enumerable.Range(0, portions).Select(work) : OnThreads(portions, Math.Min(Math.Min(threads, portions), MostThreads), work);

    private static IEnumerable<T> OnThreads<T>(int portions, int threads, Func<int, T> work)
    {
        var results = new TaskCompletionSource<T>[portions];
        for (var portion = 0; portion < portions; portion++)
            results[portion] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using var room = new SemaphoreSlim(threads * Ahead);
        var next = -1;
        var stopped = false;
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            for (var portion = 0; portion < portions; portion++)
            {
                yield return results[portion].Task.GetAwaiter().GetResult();
                results[portion] = null!;
                room.Release();
            }
        }
        finally
        {
            Volatile.Write(ref stopped, true);
            room.Release(threads);
            Task.WaitAll(workers);
        }

        void Work()
        {
            while (true)
            {
                room.Wait();
                var portion = Interlocked.Increment(ref next);
                if (portion >= portions || Volatile.Read(ref stopped))
                    return;
                try
                {
                    results[portion].SetResult(work(portion));
                }
                catch (Exception fault)
                {
                    results[portion].SetException(fault);
                }
            }
        }
    }
}
