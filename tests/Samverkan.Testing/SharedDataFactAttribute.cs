using Xunit;

namespace Samverkan.Testing;

/// <summary>A fact about real data: skipped, with a message, where the data is not at hand; under <c>CI=true</c> it runs, and so fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Marks a fact about real data.</summary>
    public SharedDataFactAttribute() => Skip = SkipReason(SharedData.IsPresent, Environment.GetEnvironmentVariable("CI"));

    /// <summary>Why the fact is skipped; null when it runs.</summary>
    public static string? SkipReason(bool dataIsPresent, string? ci) =>
        dataIsPresent || ci == "true" ? null : "Needs the real data in ../shared/data, which is not here.";
}
