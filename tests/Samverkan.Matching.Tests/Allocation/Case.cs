using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Matching.Tests.Fast;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>A small problem in the open: who, how many places, and what each thinks of each; a pair that is not there is null.</summary>
internal sealed class Case(int seekers, int[] positions)
{
    public int Seekers { get; } = seekers;

    public int Openings => Positions.Length;

    public int[] Positions { get; } = positions;

    public (int Seeker, int Opening, int Score)?[,] Pairs { get; } = new (int, int, int)?[seekers, positions.Length];

    /// <summary>Reserved places by opening and group.</summary>
    public List<(int Opening, string Group, int Places)> Reserves { get; } = [];

    public List<(string Group, int Floor)> Floors { get; } = [];

    public List<(string Group, int Floor, int Cap)> Bounds { get; } = [];

    public Dictionary<string, HashSet<int>> Groups { get; } = [];

    public Dictionary<string, HashSet<int>> OpeningGroups { get; } = [];

    public static PositiveMeasure Measure { get; } = new(MeasureGround.LongUnemployment, "Beslut 1", new PersonId("u1"));

    /// <summary>Up to so many on each side, with as many different views as are asked for: few make ties.</summary>
    public static Case Random(Dice dice, int most, int views, int places = 3, int least = 0)
    {
        var given = new Case(1 + dice.Roll(most), [.. Enumerable.Range(0, 1 + dice.Roll(most)).Select(_ => 1 + dice.Roll(places))]);
        for (var s = 0; s < given.Seekers; s++)
            for (var o = 0; o < given.Openings; o++)
                if (!dice.OneIn(3))
                    given.Pairs[s, o] = (dice.Roll(views), dice.Roll(views), least + dice.Roll(views));
        return given;
    }

    public static string SeekerName(int seeker) => $"s{seeker}";

    public static string OpeningName(int opening) => $"o{opening}";

    /// <summary>The problem, things added in the order that the dice give.</summary>
    public AllocationProblem Build(Dice? order = null)
    {
        var builder = new AllocationBuilder();
        var s = new int[Seekers];
        var o = new int[Openings];
        foreach (var seeker in Shuffled(Seekers, order))
            s[seeker] = builder.AddSeeker(new SeekerId(SeekerName(seeker)));
        foreach (var opening in Shuffled(Openings, order))
            o[opening] = builder.AddOpening(new OpeningId(OpeningName(opening)), Positions[opening]);
        foreach (var cell in Shuffled(Seekers * Openings, order))
            if (Pairs[cell / Openings, cell % Openings] is { } pair)
                builder.AddPair(s[cell / Openings], o[cell % Openings], pair.Seeker, pair.Opening, pair.Score, provisional: false);
        foreach (var (group, members) in Groups)
            foreach (var member in members)
                builder.AddToGroup(group, s[member]);
        foreach (var (group, members) in OpeningGroups)
            foreach (var member in members)
                builder.AddToOpeningGroup(group, o[member]);
        foreach (var (opening, group, places) in Reserves)
            builder.Reserve(o[opening], group, places, Measure);
        foreach (var (group, floor) in Floors)
            builder.SetFloor(group, floor, Measure);
        foreach (var (group, floor, cap) in Bounds)
            builder.SetOpeningBounds(group, floor, cap);
        return builder.Build();
    }

    /// <summary>Where each seeker is placed, -1 for nowhere.</summary>
    public int[] Read(Allocation allocation)
    {
        var placed = Enumerable.Repeat(-1, Seekers).ToArray();
        foreach (var placement in allocation.Placements)
            placed[Number(placement.Seeker.Value)] = Number(placement.Opening.Value);
        return placed;
    }

    public int Total(int[] placed) => Enumerable.Range(0, Seekers).Sum(s => placed[s] < 0 ? 0 : Pairs[s, placed[s]]!.Value.Score);

    private static int Number(string name) => int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture);

    private static int[] Shuffled(int count, Dice? order)
    {
        var all = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0 && order is not null; i--)
        {
            var j = order.Roll(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return all;
    }
}
