using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>An object with known fields. What its table does not name is refused, and so is a name given twice.</summary>
internal abstract class Shape<T>(FieldTable<T> table) : Value<T>
{
    private static readonly Wording AnObject = new("ett objekt", "an object");

    public sealed override T Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartObject)
            throw cursor.Path.Expected(AnObject);
        var row = new Row<T>(table.All.Count, cursor.Path);
        var likely = 0;
        while (cursor.Next() != JsonTokenType.EndObject)
        {
            var field = table.At(ref cursor, likely);
            if (field is null)
            {
                cursor.Path.EnterUnknown(cursor.Text());
                throw cursor.Path.Wrong(table.Unknown());
            }

            cursor.Path.Enter(field.Name);
            if (row.Has(field))
                throw cursor.Path.Wrong(FieldWords.Twice);
            cursor.Next();
            row.Put(field, field.Read(ref cursor));
            cursor.Path.Leave();
            likely = field.Index + 1;
        }

        foreach (var field in table.All)
            if (field.IsRequired && !row.Has(field))
                throw row.Wrong(field, FieldWords.Missing);
        return Make(row);
    }

    public sealed override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var field in table.All)
            field.Write(json, value);
        json.WriteEndObject();
    }

    /// <summary>Makes the object of its fields, and refuses fields that do not go together.</summary>
    protected abstract T Make(Row<T> row);
}
