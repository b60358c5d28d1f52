using Ardalis.GuardClauses;
using Samverkan.Matching.Bounds;
using Samverkan.Matching.Reserves;

namespace Samverkan.Matching;

/// <content>Groups, reserves, floors and caps.</content>
public sealed partial class AllocationBuilder
{
    /// <summary>How many groups an opening can reserve positions for, at most: to check an allocation is to go through all combinations of an opening's reserves.</summary>
    public const int MostReservesOfAnOpening = 10;

    private readonly SortedDictionary<string, HashSet<int>> seekerGroups = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, HashSet<int>> openingGroups = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(int Opening, string Group), (int Places, PositiveMeasure Measure)> reserves =
        new(Comparer<(int Opening, string Group)>.Create((a, b) => a.Opening != b.Opening ? a.Opening.CompareTo(b.Opening) : string.CompareOrdinal(a.Group, b.Group)));

    private readonly SortedDictionary<string, (int Floor, PositiveMeasure Measure)> floors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Floor, int Cap)> bounds = new(StringComparer.Ordinal);

    /// <summary>Says that a seeker is in a group. To say it twice is no fault.</summary>
    /// <param name="group">The group; not blank.</param>
    /// <param name="seeker">The seeker's number.</param>
    /// <exception cref="ArgumentException">A number that no one has, or a blank group.</exception>
    public void AddToGroup(string group, int seeker)
    {
        Guard.Against.OutOfRange(seeker, nameof(seeker), 0, seekers.Count - 1);
        Members(seekerGroups, group).Add(seeker);
    }

    /// <summary>Says that an opening is in a group of openings. To say it twice is no fault.</summary>
    /// <param name="group">The group; not blank.</param>
    /// <param name="opening">The opening's number.</param>
    /// <exception cref="ArgumentException">A number that no one has, or a blank group.</exception>
    public void AddToOpeningGroup(string group, int opening)
    {
        Guard.Against.OutOfRange(opening, nameof(opening), 0, openings.Count - 1);
        Members(openingGroups, group).Add(opening);
    }

    /// <summary>Reserves positions of an opening: members of the group fill them first, and those they cannot fill are open to all.</summary>
    /// <param name="opening">The opening's number.</param>
    /// <param name="group">A group of seekers; one with no members is no fault.</param>
    /// <param name="places">How many, 1 or more; all of an opening's reserves together at most its positions.</param>
    /// <param name="measure">The ground, the legal basis and who answers for it.</param>
    /// <exception cref="ArgumentException">A number that no one has, a blank group, no place, or the same group twice.</exception>
    public void Reserve(int opening, string group, int places, PositiveMeasure measure)
    {
        Guard.Against.OutOfRange(opening, nameof(opening), 0, openings.Count - 1);
        Guard.Against.NullOrWhiteSpace(group);
        Guard.Against.NegativeOrZero(places);
        Guard.Against.Null(measure);
        if (!reserves.TryAdd((opening, group), (places, measure)))
            throw new ArgumentException("Expected one reserve for each group of an opening.", nameof(group));
    }

    /// <summary>Demands that at least so many of a group of seekers are placed. Groups with floors hold each other or are apart.</summary>
    /// <param name="group">A group of seekers.</param>
    /// <param name="places">How many, 1 or more.</param>
    /// <param name="measure">The ground, the legal basis and who answers for it.</param>
    /// <exception cref="ArgumentException">A blank group, no place, or a second floor for the same group.</exception>
    public void SetFloor(string group, int places, PositiveMeasure measure)
    {
        Guard.Against.NullOrWhiteSpace(group);
        Guard.Against.NegativeOrZero(places);
        Guard.Against.Null(measure);
        if (!floors.TryAdd(group, (places, measure)))
            throw new ArgumentException("Expected one floor for each group.", nameof(group));
    }

    /// <summary>Demands that so many are placed in a group of openings. Groups with bounds hold each other or are apart.</summary>
    /// <param name="group">A group of openings.</param>
    /// <param name="floor">At least so many; 0 for no floor.</param>
    /// <param name="cap">At most so many, not below the floor; null for no cap.</param>
    /// <exception cref="ArgumentException">A blank group, a floor below 0 or above the cap, or a second bound for the same group.</exception>
    public void SetOpeningBounds(string group, int floor, int? cap = null)
    {
        Guard.Against.NullOrWhiteSpace(group);
        Guard.Against.Negative(floor);
        if (cap < floor)
            throw new ArgumentException("Expected a cap that is not below the floor.", nameof(cap));
        if (!bounds.TryAdd(group, (floor, cap ?? int.MaxValue)))
            throw new ArgumentException("Expected one floor and cap for each group of openings.", nameof(group));
    }

    private static HashSet<int> Members(SortedDictionary<string, HashSet<int>> groups, string group)
    {
        Guard.Against.NullOrWhiteSpace(group);
        if (!groups.TryGetValue(group, out var members))
            groups.Add(group, members = []);
        return members;
    }

    private AllocationTerms Terms(IdOrder seekerOrder, IdOrder openingOrder, int[] places)
    {
        SeekerBound[] floored = [.. floors.Select(one => new SeekerBound(one.Key, Flags(seekerGroups, one.Key, seekerOrder), one.Value.Floor, one.Value.Measure))];
        OpeningBound[] bounded = [.. bounds.Select(one => new OpeningBound(one.Key, Flags(openingGroups, one.Key, openingOrder), one.Value.Floor, one.Value.Cap))];
        Laminar.RequireOf(floored.Select(one => (one.Group, one.Members)));
        Laminar.RequireOf(bounded.Select(one => (one.Group, one.Members)));
        return new(ReservesOf(seekerOrder, openingOrder, places), floored, bounded);
    }

    private ReserveTable ReservesOf(IdOrder seekerOrder, IdOrder openingOrder, int[] places)
    {
        string[] names = [.. reserves.Keys.Select(key => key.Group).Distinct().Order(StringComparer.Ordinal)];
        var byOpening = new Reserve[]?[openingOrder.Count];
        foreach (var opening in reserves.GroupBy(one => one.Key.Opening))
        {
            Reserve[] own = [.. opening.Select(one => new Reserve(Array.BinarySearch(names, one.Key.Group, StringComparer.Ordinal), one.Value.Places, one.Value.Measure))];
            var place = openingOrder.Place[opening.Key];
            if (own.Length > MostReservesOfAnOpening)
                throw new ArgumentException($"Expected at most {MostReservesOfAnOpening} reserves for opening {openings[opening.Key]}.");
            if (own.Sum(one => (long)one.Places) > places[place])
                throw new ArgumentException($"Expected no more reserved positions than opening {openings[opening.Key]} has.");
            byOpening[place] = own;
        }

        return new(names, [.. names.Select(name => Flags(seekerGroups, name, seekerOrder))], byOpening);
    }

    private static bool[] Flags(SortedDictionary<string, HashSet<int>> groups, string group, IdOrder order)
    {
        var flags = new bool[order.Count];
        if (groups.TryGetValue(group, out var members))
            foreach (var member in members)
                flags[order.Place[member]] = true;
        return flags;
    }
}
