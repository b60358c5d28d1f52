namespace Samverkan.Matching.Tests.Allocations;

/// <summary>What is told of bounds that cannot all be kept.</summary>
internal static class Irreducible
{
    /// <summary>What is named cannot be kept, and can when any one of it is taken away. Takes from the case what is not named.</summary>
    public static void Demand(Case given, BoundsConflictException conflict, Func<Case, bool> canBeKept)
    {
        var named = conflict.Bounds.Select(one => one.English).ToList();
        Assert.NotEmpty(named);
        given.Floors.RemoveAll(one => !named.Exists(text => text.Contains($"group {one.Group} ", StringComparison.Ordinal)));
        given.Bounds.RemoveAll(one => !named.Exists(text => text.Contains($"openings of {one.Group}.", StringComparison.Ordinal)));
        Assert.Equal(named.Count, given.Floors.Count + given.Bounds.Count);
        Assert.False(canBeKept(given));
        Without(given.Floors);
        Without(given.Bounds);

        void Without<T>(List<T> bounds)
        {
            foreach (var bound in bounds.ToList())
            {
                bounds.Remove(bound);
                Assert.True(canBeKept(given));
                bounds.Add(bound);
            }
        }
    }
}
