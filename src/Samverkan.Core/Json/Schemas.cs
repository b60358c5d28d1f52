using Ardalis.GuardClauses;

namespace Samverkan.Json;

/// <summary>The JSON Schema (draft 2020-12) of each format that is read here. Thread-safe.</summary>
public static class Schemas
{
    /// <summary>The formats, in ordinal order. Those of JSON Lines are of one line.</summary>
    public static IReadOnlyList<string> Names { get; } = ["agenda", "caseload", "distances", "guide", "ledger", "network", "offers", "openings", "persons", "review", "seekers"];

    /// <summary>The schema of a format, as JSON text.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static string Get(string name)
    {
        if (!Names.Contains(Guard.Against.Null(name)))
            throw new ArgumentException($"Expected one of {string.Join(", ", Names)}.", nameof(name));
        if (name == "ledger")
            return LedgerSchema.Text();
        if (name == "caseload")
            return CaseloadSchema.Text();
        using var schema = typeof(Schemas).Assembly.GetManifestResourceStream($"Samverkan.Json.Schemas.{name}.json")!;
        using var reader = new StreamReader(schema);
        return reader.ReadToEnd();
    }
}
