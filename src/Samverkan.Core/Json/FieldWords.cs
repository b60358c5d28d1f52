using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>What every reader says of the fields of an object, in the same words.</summary>
internal static class FieldWords
{
    public static Wording Missing { get; } = new("fältet saknas; förväntade ett värde", "the field is missing; expected a value");

    public static Wording Twice { get; } = new("fältet står två gånger; förväntade det en gång", "the field is there twice; expected it once");

    public static Wording Unknown(IEnumerable<string> known)
    {
        var names = string.Join(", ", known);
        return new($"okänt fält; förväntade något av {names}", $"unknown field; expected one of {names}");
    }
}
