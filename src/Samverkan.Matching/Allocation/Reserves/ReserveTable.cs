namespace Samverkan.Matching.Reserves;

/// <summary>All reserves by opening, and who is in which group.</summary>
internal sealed class ReserveTable(string[] groups, bool[][] members, Reserve[]?[] byOpening)
{
    /// <summary>The names of the groups, in ordinal order.</summary>
    public string[] Groups { get; } = groups;

    /// <summary>Whether anything is reserved anywhere.</summary>
    public bool Any { get; } = Array.Exists(byOpening, one => one is not null);

    /// <summary>What an opening reserves; empty when nothing.</summary>
    public ReadOnlySpan<Reserve> Of(int opening) => byOpening[opening];

    public bool IsMember(int seeker, int group) => members[group][seeker];

    public bool[] Members(int group) => members[group];

    /// <summary>Which of an opening's reserves a seeker can fill, a bit for each.</summary>
    public uint Fills(int seeker, int opening)
    {
        var fills = 0u;
        var reserves = Of(opening);
        for (var r = 0; r < reserves.Length; r++)
            if (members[reserves[r].Group][seeker])
                fills |= 1u << r;
        return fills;
    }
}
