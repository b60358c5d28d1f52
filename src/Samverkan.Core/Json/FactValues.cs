using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Json;

/// <summary>The enumerations that facts hold, by their names in files.</summary>
internal static class FactValues
{
    private static readonly Dictionary<Type, string[]> ByType = new()
    {
        [typeof(Sector)] = Of<Sector>(),
        [typeof(ResourceKind)] = Of<ResourceKind>(),
        [typeof(Ballot)] = Of<Ballot>(),
        [typeof(Outcome)] = Of<Outcome>(),
        [typeof(DecisionRule)] = Of<DecisionRule>(),
        [typeof(Frame)] = Of<Frame>(),
    };

    /// <summary>The names of a type's values; null when it is no enumeration of facts.</summary>
    public static IReadOnlyList<string>? Names(Type type) => ByType.GetValueOrDefault(type);

    private static string[] Of<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(FactName.Of)];
}
