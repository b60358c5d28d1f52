using System.Text.Json.Nodes;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>The schema of a line of the caseload after the header, made from the steps themselves so that it cannot fall behind them.</summary>
internal static class CaseloadSchema
{
    public static string Text()
    {
        var kinds = StepContext.Kinds.OrderBy(FactName.Of, StringComparer.Ordinal).ToArray();
        var definitions = new JsonObject
        {
            ["step"] = new JsonObject { ["oneOf"] = new JsonArray([.. kinds.Select(kind => new JsonObject { ["$ref"] = "#/$defs/" + FactName.Of(kind) })]) },
        };
        foreach (var kind in kinds)
            definitions[FactName.Of(kind)] = LedgerSchema.Of(kind, StepJson.Kinds.Options);
        return LedgerSchema.Written(new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A line of a Samverkan caseload: every line after the header",
            ["oneOf"] = new JsonArray(
                Line(new()
                {
                    ["at"] = new JsonObject { ["type"] = "string", ["format"] = "date-time", ["pattern"] = "Z$" },
                    ["by"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[^@]+@(leader|wg:.+|group:.+|[^:]+)$" },
                    ["step"] = new JsonObject { ["$ref"] = "#/$defs/step" },
                }),
                Line(new()
                {
                    ["erased"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$" },
                    ["cases"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
                })),
            ["$defs"] = definitions,
        });
    }

    /// <summary>An object that has all of some fields and no others.</summary>
    private static JsonObject Line(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. properties.Select(property => JsonValue.Create(property.Key))]),
        ["properties"] = properties,
    };
}
