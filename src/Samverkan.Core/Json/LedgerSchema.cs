using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.Sharing;

namespace Samverkan.Json;

/// <summary>The schema of a line of the ledger after the header, made from the facts themselves so that it cannot fall behind them.</summary>
internal static class LedgerSchema
{
    private const string ModelId = @"^[\p{L}\p{Nd}._-]{1,64}$";

    /// <summary>Ids that come with the data, of which a schema can say little.</summary>
    private static readonly HashSet<Type> DataIds =
        [typeof(SeekerId), typeof(OpeningId), typeof(EmployerId), typeof(PlacementId), typeof(BarrierId), typeof(SupportId)];

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static string Text()
    {
        var facts = new JsonObject();
        foreach (var kind in FactContext.Kinds.OrderBy(FactName.Of, StringComparer.Ordinal))
            facts[FactName.Of(kind)] = Of(kind, FactJson.Kinds.Options);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "An entry of a Samverkan ledger: every line after the header",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("seq", "at", "by", "fact", "prev"),
            ["properties"] = new JsonObject
            {
                ["seq"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
                ["at"] = new JsonObject { ["type"] = "string", ["format"] = "date-time", ["pattern"] = "Z$" },
                ["by"] = new JsonObject { ["type"] = "string", ["pattern"] = "^((decision|operation):.+|[^@]+@(leader|wg:.+|group:.+|[^:]+))$" },
                ["fact"] = new JsonObject { ["$ref"] = "#/$defs/fact" },
                ["prev"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" },
            },
            ["$defs"] = new JsonObject
            {
                ["fact"] = new JsonObject { ["oneOf"] = new JsonArray([.. facts.Select(fact => new JsonObject { ["$ref"] = "#/$defs/" + fact.Key })]) },
            },
        };
        foreach (var (name, fact) in facts.ToArray())
        {
            facts.Remove(name);
            schema["$defs"]![name] = fact;
        }

        return Written(schema);
    }

    public static string Written(JsonObject schema)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Plain))
            schema.WriteTo(json);
        return System.Text.Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }

    public static JsonObject Of(Type kind, JsonSerializerOptions options)
    {
        var properties = new JsonObject { [FactName.Field] = new JsonObject { ["const"] = FactName.Of(kind) } };
        var required = new JsonArray(FactName.Field);
        foreach (var property in options.GetTypeInfo(kind).Properties)
        {
            properties[property.Name] = OfValue(property.PropertyType);
            if (property.IsRequired)
                required.Add((JsonNode?)property.Name);
        }

        return new() { ["type"] = "object", ["additionalProperties"] = false, ["required"] = required, ["properties"] = properties };
    }

    private static JsonObject OfValue(Type type) =>
        Nullable.GetUnderlyingType(type) is { } given ? OfValue(given)
        : type == typeof(DateOnly) ? new() { ["type"] = "string", ["format"] = "date" }
        : type == typeof(DateTimeOffset) ? new() { ["type"] = "string", ["format"] = "date-time", ["pattern"] = "Z$" }
        : type == typeof(int) || type == typeof(long) ? new() { ["type"] = "integer" }
        : type == typeof(ValueList<NormId>) ? new() { ["type"] = "array", ["minItems"] = 2, ["items"] = OfValue(typeof(NormId)) }
        : type == typeof(string) ? new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 10_000 }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(ValueList<Fact>) ? new() { ["type"] = "array", ["minItems"] = 1, ["items"] = new JsonObject { ["$ref"] = "#/$defs/fact" } }
        : type == typeof(ValueList<Channel>) ? new() { ["type"] = "array", ["minItems"] = 1, ["items"] = OfValue(typeof(Channel)) }
        : type == typeof(ValueList<Sector>) ? new() { ["type"] = "array", ["minItems"] = 1, ["items"] = OfValue(typeof(Sector)) }
        : FactValues.ItemOf(type) is { } item ? new() { ["type"] = "array", ["items"] = OfValue(item) }
        : FactValues.Names(type) is { } names ? new() { ["enum"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]) }
        : DataIds.Contains(type) ? new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 200 }
        : new() { ["type"] = "string", ["pattern"] = ModelId };
}
