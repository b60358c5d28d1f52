namespace Samverkan.Networks.Graphs;

/// <summary>How far each node is in a search, for two searches that meet. What an earlier search left is told apart by its number, so nothing is cleared.</summary>
internal sealed class Scratch(int nodes)
{
    private readonly long[] ahead = new long[nodes];
    private readonly long[] behind = new long[nodes];
    private long search;

    public List<int> Fore { get; } = [];

    public List<int> Aft { get; } = [];

    public List<int> Next { get; } = [];

    public void Begin()
    {
        search += 1L << 32;
        Fore.Clear();
        Aft.Clear();
        Next.Clear();
    }

    /// <summary>Steps from where the search began; -1 when not met.</summary>
    public int Ahead(int node) => StepsIn(ahead[node]);

    /// <summary>Steps to where the search is to end; -1 when not met.</summary>
    public int Behind(int node) => StepsIn(behind[node]);

    public void SetAhead(int node, int steps) => ahead[node] = search + steps;

    public void SetBehind(int node, int steps) => behind[node] = search + steps;

    private int StepsIn(long mark) => mark >= search ? (int)(mark - search) : -1;
}
