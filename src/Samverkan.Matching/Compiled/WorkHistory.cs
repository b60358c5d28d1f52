using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>What a seeker has done, has not done and seeks, as codes for the columns of experience, of roles and of wishes.</summary>
internal sealed class WorkHistory(Columns columns, Nearness nearness, Seeker seeker, bool closed, byte unknown)
{
    private readonly HashSet<int> lackedItems = [];
    private readonly HashSet<int> lackedRoles = [];

    public IEnumerable<(int Column, byte Code)> Codes()
    {
        foreach (var name in seeker.Lacks)
            if (name is { Kind: null or RequirementKind.Experience, Id: { } id })
                Lack(id);
        return ItemCodes()
            .Concat(RoleCodes(lackedRoles, seeker.Experience.Keys, nearness.Roles, columns.Occupation, IsLackedRole))
            .Concat(RoleCodes([], seeker.Occupations, nearness.Wishes, columns.Wish, _ => false));
    }

    private void Lack(string id)
    {
        lackedItems.UnionWith(columns.Of(RequirementKind.Experience, id));
        lackedRoles.UnionWith(columns.RolesOfOccupation(columns.CanonicalOccupation(id)));
    }

    private IEnumerable<(int Column, byte Code)> ItemCodes()
    {
        var codes = lackedItems.ToDictionary(column => column, _ => Code.Unmet);
        var had = new Dictionary<int, int>();
        foreach (var (held, years) in seeker.Experience)
            foreach (var (column, near) in nearness.Items(held))
                if (near == Code.Met)
                    had[column] = Math.Max(years, had.GetValueOrDefault(column));
                else
                    codes[column] = Math.Max(CodeOfNear(column, near, years), codes.GetValueOrDefault(column));
        foreach (var (column, years) in had)
            codes[column] = CodeOfHad(columns.Items[column].Years, years);
        return codes.Select(pair => (pair.Key, pair.Value));
    }

    private static byte CodeOfHad(int? asked, int had) =>
        asked is not { } years || had >= years ? Code.Met : (byte)(Code.Unmet | (100L * had / years));

    /// <summary>Not had: the mark of an unmet stays, and what is near earns something.</summary>
    private byte CodeOfNear(int column, int near, int years)
    {
        var lacked = closed || lackedItems.Contains(column);
        int b = lacked ? 0 : unknown;
        var gained = columns.Items[column].Years is { } asked ? (100 - b) * (long)near * Math.Min(years, asked) / (100L * asked) : (100 - b) * near / 100;
        return (byte)((lacked ? Code.Unmet : 0) | (int)Math.Min(Code.Met - 1, b + gained));
    }

    private bool IsLackedRole(int role) => closed || lackedRoles.Contains(role);

    private IEnumerable<(int Column, byte Code)> RoleCodes(
        IEnumerable<int> lacked, IEnumerable<OccupationId> occupations, Func<OccupationId, Relation[]> relations, Func<int, int> column, Func<int, bool> isLacked)
    {
        var nearest = lacked.ToDictionary(role => role, _ => 0);
        foreach (var occupation in occupations)
            foreach (var (role, near) in relations(occupation))
                nearest[role] = Math.Max(near, nearest.GetValueOrDefault(role));
        return nearest.Select(pair => (column(pair.Key), CodeOfRole(isLacked(pair.Key) ? 0 : unknown, pair.Value)));
    }

    private static byte CodeOfRole(int b, int near) => (byte)(b + ((100 - b) * near / 100));
}
