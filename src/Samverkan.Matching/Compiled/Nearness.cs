using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>What each occupation that seekers name is near to in a market, found once for each; see section 1a of <c>docs/matching.md</c>.</summary>
internal sealed class Nearness(Columns columns, Vocabulary vocabulary, int sameGroup)
{
    private const int Same = 100;
    private readonly Dictionary<OccupationId, Relation[]> toRoles = [];
    private readonly Dictionary<OccupationId, Relation[]> wishes = [];
    private readonly Dictionary<OccupationId, Relation[]> toItems = [];
    private readonly Dictionary<OccupationId, int[]> inferred = [];
    private readonly Dictionary<int, int> nearest = [];

    /// <summary>The roles that experience in an occupation is near to.</summary>
    public Relation[] Roles(OccupationId held) => Of(toRoles, held, (own, group) =>
    {
        Add(columns.RolesOfOccupation(own), Same);
        AddNear(own, group, columns.RolesOfOccupation, columns.RolesOfGroup);
        if (group is { } known)
            Add(columns.RolesOfOccupation(known), Same);
    });

    /// <summary>The roles that a wish for an occupation is near to.</summary>
    public Relation[] Wishes(OccupationId sought) => Of(wishes, sought, (own, group) =>
    {
        Add(columns.RolesOfOccupation(own), Same);
        Add(columns.RolesOfGroup(own), Same);
        AddNear(own, group, columns.RolesOfOccupation, columns.RolesOfGroup);
        if (group is { } known)
            Add(columns.RolesOfOccupation(known), sameGroup);
    });

    /// <summary>The columns of items that ask for experience, which experience in an occupation is near to.</summary>
    public Relation[] Items(OccupationId held) => Of(toItems, held, (own, group) =>
    {
        Add(columns.Of(RequirementKind.Experience, own.Value), Same);
        AddNear(own, group, asked => columns.Of(RequirementKind.Experience, asked.Value), columns.ExperienceInGroup);
        if (group is { } known)
            Add(columns.Of(RequirementKind.Experience, known.Value), Same);
    });

    /// <summary>The columns of skills that one who has worked in an occupation can be expected to have.</summary>
    public int[] Inferred(OccupationId held)
    {
        var own = vocabulary.Canonical(held);
        if (!inferred.TryGetValue(own, out var found))
            inferred.Add(own, found = [.. vocabulary.InferredFrom(own).SelectMany(skill => columns.Of(RequirementKind.Skill, skill.Value)).Distinct()]);
        return found;
    }

    private Relation[] Of(Dictionary<OccupationId, Relation[]> known, OccupationId named, Action<OccupationId, OccupationId?> find)
    {
        var own = vocabulary.Canonical(named);
        if (known.TryGetValue(own, out var relations))
            return relations;
        nearest.Clear();
        find(own, vocabulary.GroupOf(own));
        relations = [.. nearest.Where(pair => pair.Value > 0).Select(pair => new Relation(pair.Key, pair.Value))];
        known.Add(own, relations);
        return relations;
    }

    private void AddNear(OccupationId own, OccupationId? group, Func<OccupationId, IEnumerable<int>> ofOccupation, Func<OccupationId, IEnumerable<int>> ofGroup)
    {
        foreach (var standIn in vocabulary.StandInsOf(own))
            Add(ofOccupation(vocabulary.Canonical(standIn.Asked)), standIn.Percent);
        Add(ofGroup(own), sameGroup);
        if (group is { } known)
            Add(ofGroup(known), sameGroup);
    }

    private void Add(IEnumerable<int> targets, int near)
    {
        foreach (var target in targets)
            nearest[target] = Math.Max(near, nearest.GetValueOrDefault(target));
    }
}
