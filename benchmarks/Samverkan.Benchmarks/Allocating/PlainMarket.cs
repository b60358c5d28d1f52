using System.Globalization;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>Who can be placed where, in plain arrays: the input that every solver is given and has to make its own. Pairs of seeker s are those from <c>Start[s]</c> up to <c>Start[s + 1]</c>, in the order of openings.</summary>
internal sealed class PlainMarket(int[] positions, int[] start, int[] opening, int[] score)
{
    public SeekerId[] Seekers { get; } = [.. Enumerable.Range(0, start.Length - 1).Select(number => new SeekerId(Name('s', number)))];

    public OpeningId[] Openings { get; } = [.. Enumerable.Range(0, positions.Length).Select(number => new OpeningId(Name('o', number)))];

    public int[] Positions { get; } = positions;

    public int[] Start { get; } = start;

    public int[] Opening { get; } = opening;

    public int[] Score { get; } = score;

    public int Pairs => Opening.Length;

    /// <summary>The sum of the scores of those who are placed.</summary>
    public long Total(Allocation allocation) => allocation.Placements.Sum(one => (long)Score[Pair(Number(one.Seeker.Value), Number(one.Opening.Value))]);

    private int Pair(int seeker, int opening) => Array.BinarySearch(Opening, Start[seeker], Start[seeker + 1] - Start[seeker], opening);

    /// <summary>Names whose ordinal order is that of the numbers.</summary>
    private static string Name(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:0000000}");

    private static int Number(string name) => int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture);
}
