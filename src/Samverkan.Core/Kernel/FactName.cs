using System.Text.Json;

namespace Samverkan.Kernel;

/// <summary>How facts and the values in them are named in files: the name in code, with a small first letter.</summary>
internal static class FactName
{
    /// <summary>The field that says which kind of fact, or of step, an object is.</summary>
    public const string Field = "type";

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToString());

    public static string Of(Type fact) => Of(fact.Name);

    public static string Of(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
