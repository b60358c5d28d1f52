using Ardalis.GuardClauses;

namespace Samverkan.Matching;

/// <summary>JSON Schema (draft 2020-12) of every format that this package reads or writes. Thread-safe.</summary>
public static class MatchSchemas
{
    private static readonly string[] All = ["allocation", "comparison", "exclusion", "floors", "groups", "match", "policy", "positions", "preferences", "scores"];

    /// <summary>
    /// The names of the formats, in ordinal order: <c>allocation</c>, <c>comparison</c>, <c>exclusion</c> and <c>match</c> (output), <c>policy</c>, and what an allocation
    /// is made of: <c>floors</c>, <c>groups</c>, <c>positions</c>, <c>preferences</c>, <c>scores</c>.
    /// </summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>The schema of a format, as JSON.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not one of <see cref="Names"/>.</exception>
    public static string Get(string name)
    {
        Guard.Against.Null(name);
        if (Array.IndexOf(All, name) < 0)
            throw new ArgumentException($"Expected one of {string.Join(", ", All)}.", nameof(name));
        using var reader = new StreamReader(typeof(MatchSchemas).Assembly.GetManifestResourceStream(name + ".schema.json")!);
        return reader.ReadToEnd();
    }
}
