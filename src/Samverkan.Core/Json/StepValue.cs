using System.Text.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>A step within a line, read as a fact is: whole, and looked through only when that fails.</summary>
internal sealed class StepValue : Value<CaseStep>
{
    private static readonly FactDiagnosis Diagnosis = new(StepJson.Options, StepContext.Kinds, new("det är inte ett steg i ett ärende", "it is not a step of a case"));

    public static StepValue Instance { get; } = new();

    public override CaseStep Read(ref JsonCursor cursor)
    {
        var whole = cursor.Whole();
        try
        {
            return JsonSerializer.Deserialize(whole, StepJson.AnyStep) ?? throw new JsonException();
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException)
        {
            var reader = new Utf8JsonReader(whole);
            using var step = JsonDocument.ParseValue(ref reader);
            throw Diagnosis.Whole(step.RootElement, cursor.Path);
        }
    }

    public override void Write(Utf8JsonWriter json, CaseStep value) => JsonSerializer.Serialize(json, value, StepJson.AnyStep);
}
