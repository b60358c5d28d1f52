using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A fact within a line. Reading it whole is fast; only when that fails is it looked through for what to say.</summary>
internal sealed class FactValue : Value<Fact>
{
    private static readonly FactDiagnosis Diagnosis = new(FactJson.Options, FactContext.Kinds, new("det är inte ett faktum", "it is not a fact"));

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
            throw Diagnosis.Whole(fact.RootElement, cursor.Path);
        }
    }

    public override void Write(Utf8JsonWriter json, Fact value) => JsonSerializer.Serialize(json, value, FactJson.AnyFact);
}
