using System.Diagnostics.CodeAnalysis;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>What was read of one object, field by field.</summary>
internal readonly ref struct Row<T>(int fields, FieldPath path)
{
    private readonly object?[] found = new object?[fields];

    public bool Has(Field<T> field) => found[field.Index] is not null;

    public void Put(Field<T> field, object? value) => found[field.Index] = value;

    /// <summary>The value of a field that is required.</summary>
    public TValue Get<TValue>(Field<T, TValue> field)
        where TValue : notnull => (TValue)found[field.Index]!;

    /// <summary>The value of a field, or what stands for it when it was left out.</summary>
    [return: NotNullIfNotNull(nameof(otherwise))]
    public TValue? Or<TValue>(Field<T, TValue> field, TValue? otherwise)
        where TValue : notnull => found[field.Index] is TValue value ? value : otherwise;

    /// <summary>The value of a field, or null when it was left out.</summary>
    public TValue? Maybe<TValue>(Field<T, TValue> field)
        where TValue : struct => found[field.Index] as TValue?;

    /// <summary>A value that is right in itself does not go with the others.</summary>
    public InputException Wrong(Field<T> field, Wording reason)
    {
        path.Enter(field.Name);
        return path.Wrong(reason);
    }
}
