namespace Samverkan.Kernel;

/// <summary>How findings and refusals name what they are about: the kind of id and the id, <c>goal:g1</c>.</summary>
internal static class Subject
{
    /// <summary>The collaboration as a whole.</summary>
    public const string Whole = "collaboration";

    /// <summary>The body that is no working group.</summary>
    public const string SteeringGroup = "steeringGroup";

    public static string Of<TId>(TId id)
        where TId : struct, IId<TId> => $"{Kind<TId>.Name}:{id.Value}";

    private static class Kind<TId>
    {
        // Cut from the type's name, so that a new kind of id needs nothing here.
        public static readonly string Name = char.ToLowerInvariant(typeof(TId).Name[0]) + typeof(TId).Name[1..^2];
    }
}
