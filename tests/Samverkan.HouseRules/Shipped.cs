using System.Reflection;

namespace Samverkan.HouseRules;

/// <summary>The assemblies that are published: one for each folder in <c>src</c> that holds a project.</summary>
internal static class Shipped
{
    public static IReadOnlyList<Assembly> All { get; } =
        [.. Directory.GetDirectories(Repository.PathTo("src"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => File.Exists(Repository.PathTo("src", name, name + ".csproj")))
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(NameOf(name)))];

    public static Assembly Core { get; } = All.Single(assembly => assembly.GetName().Name == "Samverkan.Core");

    /// <summary>Those that have something public: a tool promises its commands and files, and has no types to document.</summary>
    public static IEnumerable<Assembly> Documented => All.Where(assembly => assembly.GetExportedTypes().Length > 0);

    public static IEnumerable<Type> PublicTypes => All.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>The tool is named by its command, not by its project.</summary>
    private static string NameOf(string project) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, project + ".dll")) ? project : "samverkan";
}
