using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>The fields of a kind of object, in the order in which they are written.</summary>
internal sealed class FieldTable<T>
{
    private readonly List<Field<T>> fields = [];

    public IReadOnlyList<Field<T>> All => fields;

    /// <summary>What to say of a field that is not in the table.</summary>
    public Wording Unknown() => FieldWords.Unknown(fields.Select(field => field.Name));

    public Field<T, TValue> Required<TValue>(string name, Value<TValue> value, Func<T, TValue> get)
        where TValue : notnull => Add(name, value, owner => get(owner), required: true);

    /// <summary>A field that is left out when its value is null.</summary>
    public Field<T, TValue> Optional<TValue>(string name, Value<TValue> value, Func<T, TValue?> get)
        where TValue : class => Add(name, value, get, required: false);

    /// <inheritdoc cref="Optional{TValue}(string, Value{TValue}, Func{T, TValue})"/>
    public Field<T, TValue> Optional<TValue>(string name, Value<TValue> value, Func<T, TValue?> get)
        where TValue : struct => Add(name, value, owner => get(owner), required: false);

    /// <summary>The field whose name the cursor stands on; null when the table has no such.</summary>
    /// <param name="cursor">Stands on a name.</param>
    /// <param name="likely">The index of the field to try first: fields mostly stand in the order in which they are written.</param>
    public Field<T>? At(ref JsonCursor cursor, int likely)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[(likely + i) % fields.Count];
            if (field.IsAt(ref cursor))
                return field;
        }

        return null;
    }

    private Field<T, TValue> Add<TValue>(string name, Value<TValue> value, Func<T, object?> get, bool required)
        where TValue : notnull
    {
        var field = new Field<T, TValue>(name, fields.Count, required, value, get);
        fields.Add(field);
        return field;
    }
}
