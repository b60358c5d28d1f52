namespace Samverkan.Json;

/// <summary>What a converter of an enumeration can say without knowing of which.</summary>
internal interface INameConverter
{
    Type Enumeration { get; }

    /// <summary>The names of its values in files, in the order of the enumeration.</summary>
    IReadOnlyList<string> Names { get; }
}
