using System.Globalization;
using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A whole number within bounds, both included.</summary>
internal sealed class WholeNumber(int least, int most = int.MaxValue) : Value<int>
{
    private readonly Wording expected = most == int.MaxValue
        ? new($"ett heltal, minst {Digits(least)}", $"a whole number, at least {Digits(least)}")
        : new($"ett heltal från {Digits(least)} till {Digits(most)}", $"a whole number from {Digits(least)} to {Digits(most)}");

    public override int Read(ref JsonCursor cursor) =>
        cursor.TryWhole(out var number) && number >= least && number <= most ? number : throw cursor.Path.Expected(expected);

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
