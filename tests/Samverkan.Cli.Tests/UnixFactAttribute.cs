namespace Samverkan.Tests.Cli;

/// <summary>A fact about what only Unix has: devices, links, signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs Unix." : null;
}
