using System.Collections.Immutable;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>
/// What a seeker has one code for: each item that some opening asks for, or is expected to, in the order of items and with place, hours and
/// start first; then experience in each role; then the wish for each role; then what is never known of anybody.
/// </summary>
internal sealed class Columns
{
    private readonly Vocabulary vocabulary;
    private readonly HashSet<RequirementItem> known;
    private readonly ILookup<(RequirementKind Kind, string Id), int> byId;
    private readonly Dictionary<RequirementKind, (int From, int To)> byKind = [];
    private readonly Interner<Role> roles = new();
    private readonly ILookup<OccupationId, int> rolesOfOccupation;
    private readonly ILookup<OccupationId, int> rolesOfGroup;
    private readonly ILookup<OccupationId, int> experienceInGroup;

    public Columns(IReadOnlyList<Opening> openings, Vocabulary vocabulary, Expectations expectations)
    {
        this.vocabulary = vocabulary;
        var items = new SortedSet<RequirementItem>(ItemOrder.Comparer) { new(RequirementKind.Place), new(RequirementKind.Hours), new(RequirementKind.Start) };
        items.UnionWith(new HashSet<RequirementItem>(openings.SelectMany(AskedBy)));
        items.UnionWith(openings.Select(expectations.Of).Distinct().SelectMany(expected => expected.All).Distinct().Select(skill => new RequirementItem(RequirementKind.Skill, skill)));
        Items = [.. items];
        known = [.. items];
        for (var column = 0; column < Items.Length; column++)
        {
            var kind = Items[column].Kind;
            byKind[kind] = (byKind.TryGetValue(kind, out var range) ? range.From : column, column + 1);
        }

        var named = Enumerable.Range(0, Items.Length).Where(column => Items[column].Id is not null);
        byId = named.ToLookup(column => (Items[column].Kind, vocabulary.Canonical(Items[column].Kind, Items[column].Id!)));
        experienceInGroup = named.Where(column => Items[column].Kind == RequirementKind.Experience && GroupOf(column) is not null).ToLookup(column => GroupOf(column)!.Value);

        // The role of which nothing is known comes first, so that a closed list can leave it out.
        roles.NumberOf(default);
        foreach (var opening in openings)
            roles.NumberOf(Role.Of(opening, vocabulary));
        var all = roles.ToArray();
        Roles = all.Length;
        var numbers = Enumerable.Range(1, Roles - 1);
        rolesOfOccupation = numbers.ToLookup(role => all[role].Occupation!.Value);
        rolesOfGroup = numbers.Where(role => all[role].Group is not null).ToLookup(role => all[role].Group!.Value);
        Closed = [.. Enumerable.Range(0, 1 << ListKinds.Count).Select(RangesOf)];
    }

    public RequirementItem[] Items { get; }

    public int Roles { get; }

    public int Count => NeverKnown + 1;

    /// <summary>A column that nobody says anything about.</summary>
    public int NeverKnown => Items.Length + (2 * Roles);

    /// <summary>For each set of closed kinds (bit 0 is skills), the columns that are closed.</summary>
    public ImmutableArray<ColumnRange[]> Closed { get; }

    public int Occupation(int role) => Items.Length + role;

    public int Wish(int role) => Items.Length + Roles + role;

    /// <summary>Whether an opening asks for nothing, and expects nothing, that has no column.</summary>
    public bool Know(Opening opening, Expectations expectations) =>
        roles.Find(Role.Of(opening, vocabulary)) >= 0
        && AskedBy(opening).Concat(expectations.Of(opening).All.Select(skill => new RequirementItem(RequirementKind.Skill, skill))).All(known.Contains);

    /// <summary>The role that a column of experience in roles, or of wishes, is about.</summary>
    public int RoleOf(int column) => (column - Items.Length) % Roles;

    public bool IsRole(int column) => column >= Items.Length && column < NeverKnown;

    public bool IsWish(int column) => column >= Items.Length + Roles && column < NeverKnown;

    /// <summary>Whether a column is about a skill or experience, which few seekers have in common.</summary>
    public bool IsOwnItem(int column) => column < Items.Length && Items[column].Kind is RequirementKind.Skill or RequirementKind.Experience;

    public int RoleOf(Opening opening) => roles.Find(Role.Of(opening, vocabulary));

    public IEnumerable<int> RolesOfOccupation(OccupationId canonical) => rolesOfOccupation[canonical];

    public IEnumerable<int> RolesOfGroup(OccupationId canonical) => rolesOfGroup[canonical];

    /// <summary>The columns that ask for experience in an occupation of a group, or in the group.</summary>
    public IEnumerable<int> ExperienceInGroup(OccupationId canonical) => experienceInGroup[canonical];

    /// <summary>The columns of an id: several when it is asked for at several levels or years, or by several names.</summary>
    public IEnumerable<int> Of(RequirementKind kind, string id) => byId[(kind, vocabulary.Canonical(kind, id))];

    public IEnumerable<int> Of(RequirementKind kind)
    {
        var (from, to) = RangeOf(kind);
        return Enumerable.Range(from, to - from);
    }

    public OccupationId CanonicalOccupation(string id) => vocabulary.Canonical(new OccupationId(id));

    private OccupationId? GroupOf(int column) => vocabulary.GroupOf(new OccupationId(Items[column].Id!));

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

    public (int From, int To) RangeOf(RequirementKind kind) => byKind.GetValueOrDefault(kind);

    private ColumnRange[] RangesOf(int closed)
    {
        var ranges = new List<ColumnRange>();
        for (var kind = ListKinds.First; kind <= ListKinds.Last; kind++)
        {
            if ((closed & (1 << (kind - ListKinds.First))) == 0)
                continue;
            var (from, to) = RangeOf(kind);
            ranges.Add(new(from, to, Code.Unmet));
            if (kind == RequirementKind.Experience)
                ranges.Add(new(Occupation(1), Occupation(Roles), 0));
        }

        return [.. ranges];
    }
}
