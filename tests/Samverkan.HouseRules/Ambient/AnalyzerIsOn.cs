using System.Xml.Linq;

namespace Samverkan.HouseRules.Ambient;

/// <summary>The analyzer of banned symbols reads every shipped project, with the list it needs, and nobody has told it to be silent.</summary>
internal static class AnalyzerIsOn
{
    private static readonly string[] Rules = ["RS0030", "RS0031", "RS0035", "CS1591", "RS0016", "RS0017"];

    public static IEnumerable<string> Breaches(string props, string name)
    {
        var items = XDocument.Parse(props).Descendants()
            .Select(element => (Kind: element.Name.LocalName, Include: (string?)element.Attribute("Include") ?? string.Empty))
            .ToList();
        if (!items.Exists(item => item.Kind == "PackageReference" && item.Include == "Microsoft.CodeAnalysis.BannedApiAnalyzers"))
            yield return $"{name} does not refer to the analyzer of banned symbols.";
        if (!items.Exists(item => item.Kind == "AdditionalFiles" && item.Include.EndsWith("BannedSymbols.txt", StringComparison.Ordinal)))
            yield return $"{name} does not give the analyzer its list.";
    }

    /// <summary>The rules that a project file or an editor configuration names: none of them has a reason to be named but to be silenced.</summary>
    public static IEnumerable<string> Silenced(string text, string name) =>
        from rule in Rules
        where text.Contains(rule, StringComparison.OrdinalIgnoreCase)
        select $"{name} names {rule}, which no project may silence.";
}
