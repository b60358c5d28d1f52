using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>
/// What is said of facts and their fields, from <c>Guidance/Facts</c>: a file for each room, and one for the fields. A field is described once for all facts
/// that have it (<c>owner</c>), or for one of them (<c>goalStated.statement</c>), which goes first.
/// </summary>
internal static class FactTexts
{
    private static readonly Dictionary<string, JsonElement> Fields = File("fields");

    public static JsonElement? OfFact(Room room, string type) => File(FactName.Of(room)).TryGetValue(type, out var said) ? said : null;

    public static JsonElement? OfField(string type, string field) =>
        Fields.TryGetValue($"{type}.{field}", out var own) ? own
        : Fields.TryGetValue(field, out var shared) ? shared
        : null;

    public static Wording In(JsonElement? said) =>
        said is { } both ? new(both.GetProperty("sv").GetString()!, both.GetProperty("en").GetString()!) : Say.Unnamed;

    /// <summary>An example of a text; null where a field has none.</summary>
    public static Wording? Example(JsonElement? said) => said?.TryGetProperty("eg", out var example) == true ? In(example) : null;

    private static Dictionary<string, JsonElement> File(string name)
    {
        using var file = typeof(FactTexts).Assembly.GetManifestResourceStream($"Samverkan.Guidance.Facts.{name}.json");
        if (file is null)
            return [];
        using var read = JsonDocument.Parse(file);
        return read.RootElement.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.Clone(), StringComparer.Ordinal);
    }
}
