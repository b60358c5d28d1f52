namespace Samverkan.Matching.Compiled;

/// <summary>The order of items: by kind, then by id, ordinally, then by level or years, none stated first.</summary>
internal sealed class ItemOrder : IComparer<RequirementItem>
{
    public static ItemOrder Comparer { get; } = new();

    public int Compare(RequirementItem x, RequirementItem y)
    {
        var byKind = x.Kind.CompareTo(y.Kind);
        if (byKind != 0)
            return byKind;
        var byId = string.CompareOrdinal(x.Id, y.Id);
        return byId != 0 ? byId : Detail(x).CompareTo(Detail(y));
    }

    /// <summary>A language has a level and experience has years, never both; both are 1 or more.</summary>
    private static int Detail(RequirementItem item) => (int?)item.Level ?? item.Years ?? 0;
}
