using System.Text.Json;

namespace Samverkan.Cli;

/// <summary>
/// The columns of a format, taken from its JSON Schema, so that CSV has the fields of JSON by the same names: a list or a table is a cell
/// with parts between <c>;</c>, and a field within a field is a column with a point in its name.
/// </summary>
internal sealed class CsvColumns
{
    private readonly Dictionary<string, CsvColumn> byName;

    public CsvColumns(string schema)
    {
        using var json = JsonDocument.Parse(schema);
        All = [.. Columns(json.RootElement)];
        byName = All.ToDictionary(column => column.Name, StringComparer.Ordinal);
        Required = [.. json.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()!)];
    }

    public IReadOnlyList<CsvColumn> All { get; }

    public IReadOnlyList<string> Required { get; }

    public CsvColumn? Named(string name) => byName.GetValueOrDefault(name);

    private static IEnumerable<CsvColumn> Columns(JsonElement root)
    {
        foreach (var field in root.GetProperty("properties").EnumerateObject())
        {
            var schema = Resolved(root, field.Value);
            if (!schema.TryGetProperty("properties", out var parts))
                yield return new(field.Name, null, FormOf(root, schema));
            else
                foreach (var part in parts.EnumerateObject())
                    yield return new(field.Name, part.Name, FormOf(root, Resolved(root, part.Value)));
        }
    }

    private static CsvForm FormOf(JsonElement root, JsonElement schema) => TypeOf(schema) switch
    {
        "integer" => CsvForm.Number,
        "boolean" => CsvForm.Truth,
        "array" => CsvForm.List,
        "object" => TypeOf(Resolved(root, schema.GetProperty("additionalProperties"))) == "integer" ? CsvForm.Numbers : CsvForm.Texts,
        _ => CsvForm.Text,
    };

    private static JsonElement Resolved(JsonElement root, JsonElement schema) =>
        schema.TryGetProperty("$ref", out var name) ? root.GetProperty("$defs").GetProperty(name.GetString()!["#/$defs/".Length..]) : schema;

    private static string? TypeOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? null
        : type.ValueKind == JsonValueKind.Array ? type[0].GetString() : type.GetString();
}
