using System.Reflection;
using Samverkan.Kernel;

namespace Samverkan.Tests.Ledgers;

/// <summary>Every kind of fact there is, found by reflection so that none is forgotten.</summary>
internal static class FactKinds
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The data of a kind: what its constructor takes.</summary>
    public static IEnumerable<PropertyInfo> Data(Type kind) =>
        kind.GetConstructors().Single(maker => maker.GetParameters().Length > 0 && maker.GetParameters()[0].ParameterType != kind)
            .GetParameters().Select(parameter => kind.GetProperty(parameter.Name!)!);

    /// <summary>The same fact, but one of its data.</summary>
    public static Fact With(this Fact fact, PropertyInfo property, object? value)
    {
        var copy = (Fact)fact.GetType().GetMethod("<Clone>$")!.Invoke(fact, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
