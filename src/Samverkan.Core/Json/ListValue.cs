using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A list that names nothing twice. Its order is kept.</summary>
internal sealed class ListValue<T>(Value<T> item) : Value<IReadOnlyList<T>>
{
    private const int Few = 16;
    private static readonly Wording AList = new("en lista", "a list");
    private static readonly Wording Twice = new("samma sak står två gånger; förväntade var sak en gång", "the same thing is listed twice; expected each once");

    public override IReadOnlyList<T> Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartArray)
            throw cursor.Path.Expected(AList);
        var items = new List<T>();
        HashSet<T>? seen = null;
        while (cursor.Next() != JsonTokenType.EndArray)
        {
            // An object has fields of its own to point at, so it must be said in which one they are.
            var isObject = cursor.Token == JsonTokenType.StartObject;
            if (isObject)
                cursor.Path.Enter($"[{items.Count}]");
            var next = item.Read(ref cursor);
            if (isObject)
                cursor.Path.Leave();
            if (items.Count == Few)
                seen = [.. items];
            if (seen is null ? items.Contains(next) : !seen.Add(next))
                throw cursor.Path.Wrong(Twice);
            items.Add(next);
        }

        return items.Count == 0 ? [] : items.ToArray();
    }

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        json.WriteStartArray();
        foreach (var one in value)
            item.Write(json, one);
        json.WriteEndArray();
    }
}
