using System.Collections;
using System.Reflection;
using System.Reflection.Emit;
using Samverkan.HouseRules.Compiled;
using Samverkan.Kernel;

namespace Samverkan.HouseRules.Words;

/// <summary>What a user meets is written twice, in Swedish and in English, and is not the same text twice; a single letter, as N for a number, is.</summary>
internal static class Wordings
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Every wording that can be reached from a static field, through collections and objects of the same assemblies.</summary>
    public static IReadOnlyList<(string Where, Wording Wording)> InFields(IEnumerable<Type> types)
    {
        var found = new List<(string, Wording)>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var field in types.Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(Fields | BindingFlags.Static)))
            if (!field.FieldType.IsPrimitive)
                Walk(field.IsLiteral ? null : field.GetValue(null), $"{field.DeclaringType!.FullName}.{field.Name}");
        return found;

        void Walk(object? value, string where)
        {
            if (value is null or string or Delegate or Type || value.GetType().IsPrimitive || !seen.Add(value))
                return;
            if (value is Wording wording)
                found.Add((where, wording));
            else if (value is IEnumerable many and not IQueryable)
                foreach (var one in many)
                    Walk(one, where);
            else if (IsOurs(value.GetType()))
                for (var type = value.GetType(); type is not null; type = type.BaseType)
                    foreach (var field in type.GetFields(Fields | BindingFlags.Instance))
                        Walk(field.GetValue(value), where);
        }
    }

    /// <summary>Every pair of literal texts that a wording is made of somewhere in the code.</summary>
    public static IEnumerable<(string Where, string Swedish, string English)> InCode(IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMembers(Fields | BindingFlags.Static | BindingFlags.Instance).OfType<MethodBase>()
        let code = Instruction.Of(method).ToList()
        from at in Enumerable.Range(0, code.Count)
        where at >= 2 && code[at].Code == OpCodes.Newobj && code[at].Member?.DeclaringType == typeof(Wording)
        let swedish = code[at - 2].Text
        let english = code[at - 1].Text
        where swedish is not null && english is not null
        select ($"{type.FullName}.{method.Name}", swedish, english);

    public static IEnumerable<string> Breaches(IReadOnlyCollection<Type> types) =>
        InFields(types).Select(found => (found.Where, found.Wording.Swedish, found.Wording.English)).Concat(InCode(types)).SelectMany(found => Judge(found));

    private static IEnumerable<string> Judge((string Where, string Swedish, string English) found)
    {
        if (string.IsNullOrWhiteSpace(found.Swedish) || string.IsNullOrWhiteSpace(found.English))
            yield return $"{found.Where}: one of the texts is blank.";
        else if (found.English.Length > 1 && !IsData(found.English) && string.Equals(found.Swedish, found.English, StringComparison.OrdinalIgnoreCase))
            yield return $"{found.Where}: '{found.English}' is the same in both languages.";
    }

    /// <summary>An example in JSON without any text in it is the same in every language.</summary>
    private static bool IsData(string text) => text.StartsWith("{\"type\":", StringComparison.Ordinal);

    /// <summary>Whether to look inside: the library's own objects, and the pairs and tuples that its collections are made of.</summary>
    private static bool IsOurs(Type type) =>
        type.Name.StartsWith("KeyValuePair`", StringComparison.Ordinal)
        || type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal)
        || type.Assembly.GetName().Name!.StartsWith("Samverkan", StringComparison.OrdinalIgnoreCase);
}
