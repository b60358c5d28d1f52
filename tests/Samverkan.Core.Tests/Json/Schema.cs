using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samverkan.Tests.Json;

/// <summary>As much of JSON Schema as our schemas use; a word it does not know is an error, so that none goes unchecked.</summary>
internal sealed class Schema(string text)
{
    private readonly JsonNode root = JsonNode.Parse(text)!;

    public JsonObject Root => root.AsObject();

    public bool Accepts(JsonNode? value) => Accepts(Root, value);

    private bool Accepts(JsonObject schema, JsonNode? value) => schema.All(rule => Holds(rule.Key, rule.Value!, schema, value));

    private bool Holds(string word, JsonNode rule, JsonObject schema, JsonNode? value) => word switch
    {
        "$schema" or "$defs" or "title" or "description" or "default" => true,
        "$ref" => Accepts(root["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value),
        "type" => (rule as JsonArray ?? [rule.DeepClone()]).Any(type => type!.GetValue<string>() == TypeOf(value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "oneOf" => rule.AsArray().Count(one => Accepts(one!.AsObject(), value)) == 1,
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "properties" => value is not JsonObject || value.AsObject().All(pair => rule[pair.Key] is not JsonObject known || Accepts(known, pair.Value)),
        "required" => value is not JsonObject found || rule.AsArray().All(name => found.ContainsKey(name!.GetValue<string>())),
        "additionalProperties" => value is not JsonObject found || found.Where(pair => schema["properties"]?[pair.Key] is null)
            .All(pair => rule is JsonObject other && Accepts(other, pair.Value)),
        "propertyNames" => value is not JsonObject found || found.All(pair => Accepts(rule.AsObject(), JsonValue.Create(pair.Key))),
        "items" => value is not JsonArray list || list.All(item => Accepts(rule.AsObject(), item)),
        "uniqueItems" => value is not JsonArray list || list.Select(item => item?.ToJsonString()).Distinct().Count() == list.Count,
        "minItems" => value is not JsonArray list || list.Count >= rule.GetValue<int>(),
        "maxItems" => value is not JsonArray list || list.Count <= rule.GetValue<int>(),
        "minimum" => TypeOf(value) != "integer" || value!.GetValue<int>() >= rule.GetValue<int>(),
        "maximum" => TypeOf(value) != "integer" || value!.GetValue<int>() <= rule.GetValue<int>(),
        "minLength" => TypeOf(value) != "string" || value!.GetValue<string>().Length >= rule.GetValue<int>(),
        "maxLength" => TypeOf(value) != "string" || value!.GetValue<string>().Length <= rule.GetValue<int>(),
        "pattern" => TypeOf(value) != "string" || Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>()),
        "format" when rule.GetValue<string>() == "date-time" => TypeOf(value) != "string" || DateTimeOffset.TryParse(value!.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "format" => TypeOf(value) != "string" || DateOnly.TryParseExact(value!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => throw new NotSupportedException(word),
    };

    private static string TypeOf(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ => value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => "integer",
            _ => "boolean",
        },
    };
}
