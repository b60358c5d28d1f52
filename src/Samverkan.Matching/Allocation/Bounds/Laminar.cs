namespace Samverkan.Matching.Bounds;

/// <summary>Groups of which any two are apart, or one holds the other.</summary>
internal static class Laminar
{
    /// <summary>Refuses groups that cross. O(pairs of groups times members).</summary>
    public static void RequireOf(IEnumerable<(string Group, bool[] Members)> groups)
    {
        var all = groups.ToList();
        for (var i = 0; i < all.Count; i++)
            for (var j = 0; j < i; j++)
                if (Cross(all[i].Members, all[j].Members))
                    throw new ArgumentException($"Expected groups with bounds to hold each other or be apart; {all[j].Group} and {all[i].Group} cross.");
    }

    private static bool Cross(bool[] a, bool[] b)
    {
        bool both = false, onlyA = false, onlyB = false;
        for (var i = 0; i < a.Length; i++)
        {
            both |= a[i] && b[i];
            onlyA |= a[i] && !b[i];
            onlyB |= b[i] && !a[i];
        }

        return both && onlyA && onlyB;
    }
}
