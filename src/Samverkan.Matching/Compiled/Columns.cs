using System.Collections.Immutable;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>
/// What a seeker has one code for: each item that some opening asks for, in the order of items and with place, hours and start first; then
/// experience in each role; then the wish for each role.
/// </summary>
internal sealed class Columns
{
    private readonly Dictionary<(RequirementKind Kind, string Id), (int From, int To)> byId = [];
    private readonly Dictionary<RequirementKind, (int From, int To)> byKind = [];
    private readonly Interner<Role> roles = new();
    private readonly ILookup<string, int> rolesOfOccupation;
    private readonly ILookup<string, int> rolesOfGroup;

    public Columns(IReadOnlyList<Opening> openings)
    {
        var items = new SortedSet<RequirementItem>(ItemOrder.Comparer) { new(RequirementKind.Place), new(RequirementKind.Hours), new(RequirementKind.Start) };
        items.UnionWith(new HashSet<RequirementItem>(openings.SelectMany(AskedBy)));
        Items = [.. items];
        for (var column = 0; column < Items.Length; column++)
        {
            var item = Items[column];
            byKind[item.Kind] = (byKind.TryGetValue(item.Kind, out var kind) ? kind.From : column, column + 1);
            if (item.Id is { } id)
                byId[(item.Kind, id)] = (byId.TryGetValue((item.Kind, id), out var same) ? same.From : column, column + 1);
        }

        // The role of which nothing is known comes first, so that a closed list can leave it out.
        roles.NumberOf(default);
        foreach (var opening in openings)
            roles.NumberOf(Role.Of(opening));
        var all = roles.ToArray();
        Roles = all.Length;
        var numbers = Enumerable.Range(1, Roles - 1);
        rolesOfOccupation = numbers.ToLookup(role => all[role].Occupation!, StringComparer.Ordinal);
        rolesOfGroup = numbers.Where(role => all[role].Group is not null).ToLookup(role => all[role].Group!, StringComparer.Ordinal);
        Closed = [.. Enumerable.Range(0, 1 << ListKinds.Count).Select(RangesOf)];
    }

    public RequirementItem[] Items { get; }

    public int Roles { get; }

    public int Count => Items.Length + (2 * Roles);

    /// <summary>For each set of closed kinds (bit 0 is skills), the columns that are closed.</summary>
    public ImmutableArray<ColumnRange[]> Closed { get; }

    public int Occupation(int role) => Items.Length + role;

    public int Wish(int role) => Items.Length + Roles + role;

    public int RoleOf(Opening opening) => roles.Find(Role.Of(opening));

    public IEnumerable<int> RolesOfOccupation(string id) => rolesOfOccupation[id];

    public IEnumerable<int> RolesOfGroup(string id) => rolesOfGroup[id];

    /// <summary>The columns of an id: several when it is asked for at several levels or years.</summary>
    public (int From, int To) Of(RequirementKind kind, string id) => byId.GetValueOrDefault((kind, id));

    public (int From, int To) Of(RequirementKind kind) => byKind.GetValueOrDefault(kind);

    private static IEnumerable<RequirementItem> AskedBy(Opening opening)
    {
        for (var kind = ListKinds.First; kind <= ListKinds.Last; kind++)
        {
            foreach (var item in ListKinds.Items(opening.Must, kind) ?? [])
                yield return item;
            foreach (var item in ListKinds.Items(opening.Merit, kind) ?? [])
                yield return item;
        }
    }

    private ColumnRange[] RangesOf(int closed)
    {
        var ranges = new List<ColumnRange>();
        for (var kind = ListKinds.First; kind <= ListKinds.Last; kind++)
        {
            if ((closed & (1 << (kind - ListKinds.First))) == 0)
                continue;
            var (from, to) = Of(kind);
            ranges.Add(new(from, to, Code.Unmet));
            if (kind == RequirementKind.Experience)
                ranges.Add(new(Occupation(1), Occupation(Roles), 0));
        }

        return [.. ranges];
    }
}
