using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

/// <summary>Whatever stands in a file, reading it gives a collaboration or says what is wrong: nothing else is ever thrown.</summary>
public sealed class NoiseLaws
{
    private static readonly string[] Noise =
    [
        "\\ud800", "\\udc00x", "\"", "{", "}", "[", "]", ":", ",", "null", "1e999", "-0", "\"$ref\":\"1\",", "\"$type\":\"x\",", "\"$id\":1,", "\"type\":\"goalStated\",",
        "\"type\":1,", "\"\\ud800\":1,", "\"\":0,", "\0", "\uFEFF", "\u2028", "\\u0000", "\\", "//", "\r", "\n", "true", "[[[[[[[[", "\"a\":{\"a\":{\"a\":", "9999999999999999999",
    ];

    [SamverkanProperty(MaxTest = 2000)]
    public bool ALedgerWithNoiseInItIsReadOrRefused(History history, Pick where, Pick what, bool instead)
    {
        var text = Encoding.UTF8.GetString(Files.Bytes(history.End));
        var noise = Noise[what.In(Noise.Length)];
        var place = where.In(text.Length);
        var noisy = text.Insert(place, noise);
        return IsReadOrRefused(Encoding.UTF8.GetBytes(instead ? noisy.Remove(place + noise.Length, 1) : noisy));
    }

    [SamverkanProperty(MaxTest = 500)]
    public bool AnyBytesAtAllAreReadOrRefused(byte[] bytes) => IsReadOrRefused(bytes) && IsReadOrRefused([.. "{\"v\":1,\"collaboration\":\"c\"}\n"u8, .. bytes]);

    [SamverkanProperty(MaxTest = 1000)]
    public bool AFactWithNoiseInItIsReadOrRefused(History history, Pick which, Pick where, Pick what)
    {
        if (history.End.Ledger.Count == 0)
            return true;
        var text = FactJson.Write(history.End.Ledger[which.In(history.End.Ledger.Count)].Fact);
        try
        {
            FactJson.Read(Encoding.UTF8.GetBytes(text.Insert(where.In(text.Length), Noise[what.In(Noise.Length)])));
        }
        catch (InputException)
        {
            return true;
        }

        return true;
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        Files.Problem(bytes);
        return true;
    }
}
