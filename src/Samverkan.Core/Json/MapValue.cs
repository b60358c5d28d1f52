using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>An object whose keys come with the data. Written in the ordinal order of its keys, whatever order the table has.</summary>
internal sealed class MapValue<TKey, T>(TextValue<TKey> key, Value<T> value) : Value<IReadOnlyDictionary<TKey, T>>
    where TKey : notnull
{
    private static readonly Wording AnObject = new("ett objekt", "an object");
    private static readonly Wording Twice = new("nyckeln står två gånger; förväntade var nyckel en gång", "the key is there twice; expected each once");

    public override IReadOnlyDictionary<TKey, T> Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartObject)
            throw cursor.Path.Expected(AnObject);
        var map = new Dictionary<TKey, T>();
        while (cursor.Next() != JsonTokenType.EndObject)
        {
            var known = key.Recalls(ref cursor, out var name);
            cursor.Path.EnterKey(known ? key.Text(name) : cursor.Text());
            if (!known)
                name = key.Read(ref cursor);
            if (map.ContainsKey(name))
                throw cursor.Path.Wrong(Twice);
            cursor.Next();
            map.Add(name, value.Read(ref cursor));
            cursor.Path.Leave();
        }

        return map;
    }

    public override void Write(Utf8JsonWriter json, IReadOnlyDictionary<TKey, T> map)
    {
        json.WriteStartObject();
        foreach (var (name, found) in map.Select(pair => (Name: key.Text(pair.Key), pair.Value)).OrderBy(pair => pair.Name, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            value.Write(json, found);
        }

        json.WriteEndObject();
    }
}
