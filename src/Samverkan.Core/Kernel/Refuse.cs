namespace Samverkan.Kernel;

/// <summary>The questions that nearly every rule asks, each answered with a refusal or null, so that they chain with <c>??</c>.</summary>
internal static class Refuse
{
    /// <summary>Refuses an id that nothing in the table has.</summary>
    public static Refusal? Unknown<TId, TValue>(TId id, Table<TId, TValue> table)
        where TId : struct, IId<TId> => KernelRules.Unknown.When(!table.ContainsKey(id), id);

    /// <summary>Refuses an id that is empty or that something in the table already has.</summary>
    public static Refusal? Taken<TId, TValue>(TId id, Table<TId, TValue> table)
        where TId : struct, IId<TId> => Empty(id) ?? KernelRules.AlreadyExists.When(table.ContainsKey(id), id);

    /// <summary>Refuses an id that is empty.</summary>
    public static Refusal? Empty<TId>(TId id)
        where TId : struct, IId<TId> => KernelRules.EmptyId.When(id.Value.Length == 0, id);

    /// <summary>Refuses a value that the enumeration does not name.</summary>
    public static Refusal? Unnamed<TEnum>(TEnum value)
        where TEnum : struct, Enum => KernelRules.NotAValue.When(!Enum.IsDefined(value), typeof(TEnum).Name);
}
