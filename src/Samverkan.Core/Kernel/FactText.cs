using System.Text.Json;

namespace Samverkan.Kernel;

/// <summary>A free text of a fact: the name of its field, the text, and whether it must be there.</summary>
internal readonly record struct FactText(string Name, string? Text, bool IsRequired)
{
    private const int Longest = 10_000;

    public Refusal? Check() =>
        Text is null && !IsRequired ? null
        : string.IsNullOrWhiteSpace(Text) ? KernelRules.TextMissing.Of(Field)
        : !IdText.IsWhole(Text) ? KernelRules.TextNotWhole.Of(Field)
        : Text.Length > Longest ? KernelRules.TextTooLong.Of(Field)
        : DirectIdentifier.IsIn(Text) ? KernelRules.DirectIdentifierInText.Of(Field)
        : null;

    private string Field => "field:" + JsonNamingPolicy.CamelCase.ConvertName(Name);
}
