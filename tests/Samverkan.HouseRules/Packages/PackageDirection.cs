using System.Reflection;
using System.Xml.Linq;

namespace Samverkan.HouseRules.Packages;

/// <summary>A package depends on what is listed for it and on the framework: in its compiled references and in its project file.</summary>
internal static class PackageDirection
{
    private static readonly string[] WithCore = ["Samverkan.Core", "Ardalis.GuardClauses", "OneOf", "System.Text.Json"];
    private static readonly string[] Libraries = ["Samverkan.Matching", "Samverkan.JobTech", "Samverkan.Reporting", "Samverkan.EntityFrameworkCore", "Samverkan.Orleans"];

    /// <summary>What each package may stand on. Core's own dependencies come along wherever Core does.</summary>
    public static IReadOnlyDictionary<string, string[]> Allowed { get; } = new Dictionary<string, string[]>
    {
        ["Samverkan.Core"] = WithCore[1..],
        ["Samverkan.Matching"] = WithCore,
        ["Samverkan.JobTech"] = WithCore,
        ["Samverkan.Reporting"] = [.. WithCore, "Samverkan.Matching"],
        ["Samverkan.EntityFrameworkCore"] = [.. WithCore, "Microsoft.EntityFrameworkCore"],
        ["Samverkan.Orleans"] = [.. WithCore, "Samverkan.Matching", "Microsoft.Orleans"],
        ["Samverkan.Cli"] = [.. WithCore, .. Libraries, "System.CommandLine", "Spectre.Console", "CsvHelper"],
    };

    /// <param name="package">The package's name.</param>
    /// <param name="assembly">What it was compiled to.</param>
    public static IEnumerable<string> Breaches(string package, Assembly assembly) =>
        from reference in assembly.GetReferencedAssemblies()
        where !IsFramework(reference.Name!) && !IsAllowed(package, reference.Name!)
        select $"{package} is compiled against {reference.Name}.";

    /// <param name="projectFile">The path of a project file, which bears the package's name.</param>
    public static IEnumerable<string> Breaches(string projectFile)
    {
        var package = Path.GetFileNameWithoutExtension(projectFile);
        var references = XDocument.Load(projectFile).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference")
            .Select(element => (string?)element.Attribute("Include"))
            .OfType<string>()
            .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include);
        return from reference in references
               where !IsAllowed(package, reference)
               select $"{package} refers to {reference} in its project file.";
    }

    /// <summary>Whether a reference is to something that is listed, or to a part of it: a family of packages is listed by its common name.</summary>
    private static bool IsAllowed(string package, string reference) =>
        Allowed.TryGetValue(package, out var allowed)
        && Array.Exists(allowed, name => reference == name || (reference.StartsWith(name + ".", StringComparison.Ordinal) && !name.StartsWith("Samverkan", StringComparison.Ordinal)));

    private static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) && name != "System.CommandLine";
}
