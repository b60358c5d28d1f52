using System.Reflection;
using Samverkan.HouseRules.Compiled;

namespace Samverkan.HouseRules.Ambient;

/// <summary>
/// No shipped code uses what <c>src/BannedSymbols.txt</c> bans. The analyzer says so where the code is written; this reads what was
/// compiled, so that neither a suppression nor a project that lost the analyzer goes unseen. An override that is called through the type
/// that first declared it (<c>GetHashCode</c> of a string) is for the analyzer alone to see.
/// </summary>
internal static class AmbientState
{
    /// <summary>The banned symbols, by documentation id.</summary>
    public static IReadOnlySet<string> Banned(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(';')[0].Trim()).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<string> Breaches(IEnumerable<Type> types, IReadOnlySet<string> banned) =>
        from use in Use.In(types)
        let symbol = NamesOf(use.What).FirstOrDefault(banned.Contains)
        where symbol is not null
        select $"{use}: {symbol} is banned.";

    private static IEnumerable<string> NamesOf(MemberInfo used)
    {
        if (used is Type { IsGenericParameter: true } or Type { HasElementType: true } || used.DeclaringType is { IsArray: true })
            yield break;
        var open = used is MethodInfo { IsGenericMethod: true } method ? method.GetGenericMethodDefinition() : used;
        yield return DocumentationId.Of(DocumentationId.OwnerOf(open));
        if (used.DeclaringType is { } type)
            yield return DocumentationId.Of(type);
    }
}
