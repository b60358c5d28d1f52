using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>Writes a value of an enumeration by its name, and reads nothing but the names: no numbers, no other capitals.</summary>
internal sealed class NameConverter<TEnum> : JsonConverter<TEnum>, INameConverter
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByName = Enum.GetValues<TEnum>().ToDictionary(FactName.Of, StringComparer.Ordinal);

    public Type Enumeration => typeof(TEnum);

    public IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<TEnum>().Select(FactName.Of)];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ByName.TryGetValue(reader.GetString()!, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(FactName.Of(value));
}
