namespace Samverkan.HouseRules.Types;

/// <summary>A public class is sealed or static, or abstract for a reason that is listed.</summary>
internal static class Sealing
{
    /// <summary>The classes that may be inherited from, and why.</summary>
    public static IReadOnlyDictionary<string, string> Open { get; } = new Dictionary<string, string>
    {
    };

    public static IEnumerable<string> Breaches(IReadOnlyCollection<Type> types, IReadOnlyDictionary<string, string> open)
    {
        var classes = types.Where(type => type.IsClass && !typeof(Delegate).IsAssignableFrom(type)).ToList();
        var unlisted = classes
            .Where(type => !type.IsSealed && !(type.IsAbstract && open.ContainsKey(type.FullName!)))
            .Select(type => $"{type.FullName} is neither sealed nor static, nor abstract with a listed reason.");
        var stale = open.Keys
            .Where(name => !classes.Exists(type => type.FullName == name && type.IsAbstract && !type.IsSealed))
            .Select(name => $"{name} is listed as open and is not an open class.");
        return unlisted.Concat(stale);
    }
}
