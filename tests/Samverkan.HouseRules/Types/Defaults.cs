using System.Reflection;
using System.Runtime.CompilerServices;
using Samverkan.HouseRules.Compiled;

namespace Samverkan.HouseRules.Types;

/// <summary>The default of every public struct is decided: its documentation says what it means, and nothing in it throws.</summary>
internal static class Defaults
{
    public static IEnumerable<Type> In(IEnumerable<Type> types) => types.Where(type => type is { IsValueType: true, IsEnum: false });

    public static IEnumerable<string> Undocumented(IEnumerable<Type> structs, Documentation documentation) =>
        from type in structs
        where documentation.Of(type)?.Value.Contains("default", StringComparison.Ordinal) != true
        select $"{type.FullName} does not say what its default means.";

    public static IEnumerable<string> Throwing(IEnumerable<Type> structs) => structs.Where(type => !type.IsByRefLike).SelectMany(type =>
    {
        var closed = type.ContainsGenericParameters ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))]) : type;
        var empty = RuntimeHelpers.GetUninitializedObject(closed);
        return Parts(closed).Where(part => Throws(part.Call, empty)).Select(part => $"{type.FullName}: {part.Name} of the default throws.");
    });

    private static IEnumerable<(string Name, Action<object> Call)> Parts(Type type)
    {
        yield return ("ToString", empty => empty.ToString());
        yield return ("GetHashCode", empty => empty.GetHashCode());
        yield return ("Equals", empty => Assert.True(empty.Equals(RuntimeHelpers.GetUninitializedObject(type))));
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.GetIndexParameters().Length == 0)
                yield return (property.Name, empty => property.GetValue(empty));
    }

    private static bool Throws(Action<object> call, object empty)
    {
        try
        {
            call(empty);
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return true;
        }
    }
}
