using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A fact, or a step of a case, within a line. Reading it whole is fast; only when that fails is it looked through for what to say.</summary>
/// <param name="json">How they are written.</param>
/// <param name="isNone">What to say of what is none, when nothing in it can be pointed out.</param>
internal sealed class KindValue<T>(KindJson<T> json, Wording isNone) : Value<T>
    where T : class
{
    private readonly FactDiagnosis diagnosis = new(json.Options, json.All, isNone);

    public override T Read(ref JsonCursor cursor)
    {
        var whole = cursor.Whole();
        try
        {
            return JsonSerializer.Deserialize(whole, json.Any) ?? throw new JsonException();
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Which of the three it is depends on what is wrong: a value, the kind, or half a surrogate pair.
            var reader = new Utf8JsonReader(whole);
            using var document = JsonDocument.ParseValue(ref reader);
            throw diagnosis.Whole(document.RootElement, cursor.Path);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, json.Any);
}
