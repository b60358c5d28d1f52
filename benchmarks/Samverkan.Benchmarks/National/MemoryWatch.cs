namespace Samverkan.Benchmarks.National;

/// <summary>The most memory the process has had from the system while it watched, beyond what it had at the start: of the input objects, after a full collection.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly long before;
    private readonly long heapBefore;
    private readonly Thread watcher;
    private volatile bool done;
    private long most;

    public MemoryWatch()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        heapBefore = GC.GetTotalMemory(forceFullCollection: true);
        before = most = Environment.WorkingSet;
        watcher = new(Watch) { IsBackground = true };
        watcher.Start();
    }

    public long PeakMegabytes => (most - before) >> 20;

    /// <summary>What is held now, on the heap of managed memory, beyond what was held at the start.</summary>
    public long HeldMegabytes() => (GC.GetTotalMemory(forceFullCollection: true) - heapBefore) >> 20;

    public void Dispose()
    {
        done = true;
        watcher.Join();
    }

    private void Watch()
    {
        for (; !done; Thread.Sleep(20))
            most = Math.Max(most, Environment.WorkingSet);
    }
}
