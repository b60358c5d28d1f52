using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Guards of what a seeker or an opening is given: no id is <c>default</c>, and no value is out of its range.</summary>
internal static class Given
{
    public static TId? Id<TId>(TId? id, string name)
        where TId : struct, IId<TId>
    {
        if (id is { } given)
            Guard.Against.NullOrEmpty(given.Value, name);
        return id;
    }

    public static IReadOnlyList<TId> Ids<TId>(IReadOnlyList<TId>? ids, string name)
        where TId : struct, IId<TId> => Each(ids, name, id => id.Value.Length > 0);

    public static IReadOnlyList<ItemName> Names(IReadOnlyList<ItemName>? names, string name) => Each(names, name, item => item != default);

    /// <summary>Kinds that are lists of what a person has, so that the list can be complete.</summary>
    public static IReadOnlyList<RequirementKind> Lists(IReadOnlyList<RequirementKind>? kinds, string name) =>
        Each(kinds, name, kind => kind is RequirementKind.Skill or RequirementKind.Language or RequirementKind.Licence or RequirementKind.Experience);

    public static IReadOnlyDictionary<LanguageId, LanguageLevel?> Levels(IReadOnlyDictionary<LanguageId, LanguageLevel?>? levels, string name) =>
        Table(levels, name, (id, level) => id.Value.Length > 0 && level is null or >= LanguageLevel.A1 and <= LanguageLevel.Native);

    public static IReadOnlyDictionary<OccupationId, T> Years<T>(IReadOnlyDictionary<OccupationId, T>? years, string name, Func<T, bool> inRange) =>
        Table(years, name, (id, value) => id.Value.Length > 0 && inRange(value));

    public static IReadOnlyDictionary<string, int> Positions(IReadOnlyDictionary<string, int>? positions, string name) =>
        Table(positions, name, (group, count) => !string.IsNullOrWhiteSpace(group) && count >= 1);

    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T>? list, string name, Func<T, bool> admits)
    {
        Guard.Against.Null(list, name);
        for (var i = 0; i < list.Count; i++)
            Require(admits(list[i]), name);
        return list;
    }

    private static IReadOnlyDictionary<TKey, T> Table<TKey, T>(IReadOnlyDictionary<TKey, T>? table, string name, Func<TKey, T, bool> admits)
    {
        Guard.Against.Null(table, name);
        if (table.Count > 0)
            foreach (var (key, value) in table)
                Require(admits(key, value), name);
        return table;
    }

    private static void Require(bool holds, string name)
    {
        if (!holds)
            throw new ArgumentException("It holds an id that is default or a value that is out of range.", name);
    }
}
