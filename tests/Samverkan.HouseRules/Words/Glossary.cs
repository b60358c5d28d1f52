using System.Reflection;
using System.Text.RegularExpressions;
using Samverkan.HouseRules.Compiled;

namespace Samverkan.HouseRules.Words;

/// <summary>
/// Every public type is in <c>docs/glossary.md</c>, and every type named there exists. A row is
/// <c>| Swedish | `Type`, `Type` | meaning |</c>; the second column names the types.
/// </summary>
internal static partial class Glossary
{
    public static IEnumerable<string> Breaches(string text, IReadOnlyCollection<Type> types, Func<Type, string> meaning)
    {
        var named = Row().Matches(text).SelectMany(row => Name().Matches(row.Groups["types"].Value)).Select(name => name.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var missing = types
            .Where(type => !named.Contains(NameOf(type)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => $"| ? | `{NameOf(type)}` | {meaning(type)} |   (missing; {type.Namespace})");
        var stale = named
            .Except(types.Select(NameOf))
            .Order(StringComparer.Ordinal)
            .Select(name => $"`{name}` is in the glossary and is no public type.");
        return missing.Concat(stale);
    }

    public static Func<Type, string> MeaningFromDocumentation()
    {
        var files = new Dictionary<Assembly, Documentation>();
        return type =>
        {
            if (!files.TryGetValue(type.Assembly, out var file))
                files[type.Assembly] = file = Documentation.Beside(type.Assembly);
            return file.FirstSentence(type);
        };
    }

    /// <summary>The name as it is said: with those it is nested in, without the number of type parameters.</summary>
    private static string NameOf(Type type) =>
        (type.DeclaringType is { } outer ? NameOf(outer) + "." : string.Empty) + type.Name.Split('`')[0];

    [GeneratedRegex(@"^\|[^|]*\|(?<types>[^|]*)\|[^|]*\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name();
}
