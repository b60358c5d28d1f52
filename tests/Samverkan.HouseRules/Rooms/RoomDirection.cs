using Samverkan.HouseRules.Compiled;

namespace Samverkan.HouseRules.Rooms;

/// <summary>
/// A room may use the rooms above it, never one below, and never what is composed on top of them all. Every namespace is a room or
/// belongs to the composition.
/// </summary>
/// <param name="Root">The namespace of the whole.</param>
/// <param name="Rooms">The rooms, from the top: each may use those before it.</param>
/// <param name="Composition">What may use every room, beside the root itself.</param>
internal sealed record RoomDirection(string Root, IReadOnlyList<string> Rooms, IReadOnlyList<string> Composition)
{
    public static RoomDirection Core { get; } = new(
        "Samverkan",
        ["Kernel", "Partners", "Purposes", "TargetGroups", "Networks", "Governance", "Agility", "Sharing", "Narratives", "Recruitment"],
        ["Json", "Guidance"]);

    public IEnumerable<string> Breaches(IReadOnlyCollection<Type> types)
    {
        foreach (var type in types.Where(type => IsInside(type) && PositionOf(type) is null))
            yield return $"{type.FullName} stands in a namespace that is neither a room nor the composition.";
        foreach (var use in Use.In(types.Where(IsInside)))
            foreach (var used in use.Types.Where(IsInside))
                if (PositionOf(used) > PositionOf(Declaring(use)))
                    yield return $"{use}: {Declaring(use).Namespace} may not know {used.Namespace}.";
    }

    private static Type Declaring(Use use) => use.Where as Type ?? use.Where.DeclaringType!;

    private bool IsInside(Type type) => type.Namespace is { } name && (name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal));

    /// <summary>How far down a type stands; null when nowhere.</summary>
    private int? PositionOf(Type type)
    {
        if (type.Namespace == Root)
            return Rooms.Count;
        var room = type.Namespace![(Root.Length + 1)..].Split('.')[0];
        for (var position = 0; position < Rooms.Count; position++)
            if (Rooms[position] == room)
                return position;
        return Composition.Contains(room) ? Rooms.Count : null;
    }
}
