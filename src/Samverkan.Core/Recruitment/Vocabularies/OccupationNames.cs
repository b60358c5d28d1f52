namespace Samverkan.Recruitment;

/// <summary>What the names of occupations and groups mean. A whole name goes before a part of one, and an occupation before a group.</summary>
internal static class OccupationNames
{
    public static Dictionary<string, OccupationId?> Of(Vocabulary vocabulary)
    {
        var named = new Dictionary<string, OccupationId?>(StringComparer.OrdinalIgnoreCase);
        Add(named, vocabulary.Occupations.Select(one => (one.Name, one.Id)));
        Add(named, vocabulary.Groups.Select(one => (one.Name, one.Id)));
        Add(named, vocabulary.Occupations.SelectMany(one => one.Name.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), (one, part) => (part, one.Id)));
        return named;
    }

    /// <summary>Adds names that mean nothing yet; null for one that means several things.</summary>
    private static void Add(Dictionary<string, OccupationId?> named, IEnumerable<(string Name, OccupationId Id)> names)
    {
        foreach (var name in names.GroupBy(one => one.Name, one => one.Id, StringComparer.OrdinalIgnoreCase).ToList())
            named.TryAdd(name.Key, name.Distinct().Count() == 1 ? name.First() : null);
    }
}
