using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A fact within a line. Reading it whole is fast; only when that fails is it looked through for what to say.</summary>
internal sealed class FactValue : Value<Fact>
{
    public static FactValue Instance { get; } = new();

    public override Fact Read(ref JsonCursor cursor)
    {
        var whole = cursor.Whole();
        try
        {
            return JsonSerializer.Deserialize(whole, FactJson.AnyFact) ?? throw new JsonException();
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Which of the three it is depends on what is wrong: a value, the kind of fact, or half a surrogate pair.
            var reader = new Utf8JsonReader(whole);
            using var fact = JsonDocument.ParseValue(ref reader);
            throw Diagnosed(fact.RootElement, cursor.Path);
        }
    }

    private static InputException Diagnosed(JsonElement fact, FieldPath path)
    {
        try
        {
            return FactDiagnosis.Of(fact, path);
        }
        catch (InvalidOperationException)
        {
            return path.Expected(JsonCursor.Unicode);
        }
    }

    public override void Write(Utf8JsonWriter json, Fact value) => JsonSerializer.Serialize(json, value, FactJson.AnyFact);
}
