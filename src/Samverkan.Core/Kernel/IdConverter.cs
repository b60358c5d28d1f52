using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Kernel;

/// <summary>Writes an id as its text, and reads only what is an id of that kind.</summary>
internal sealed class IdConverter<TId> : JsonConverter<TId>, IIdConverter
    where TId : struct, IId<TId>
{
    public Wording? Problem(string? text) => TId.Problem(text);

    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.GetString() is { } text && TId.Problem(text) is null
            ? TId.Of(text)
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
