using System.Collections.Frozen;

namespace Samverkan.JobTech.Ads;

/// <summary>The categories of driving licences, as the taxonomy labels them.</summary>
internal static class Licences
{
    private static readonly FrozenSet<string> Categories = new[]
    {
        "AM", "A1", "A2", "A", "B", "B96", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The category that a label names; null when it names none.</summary>
    public static string? Category(string? label) => label is not null && Categories.Contains(label) ? label : null;
}
