using System.Globalization;
using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>The chain of hashes through a ledger that is being read, and which line to point at when it breaks.</summary>
internal sealed class HashChain(string head, long number)
{
    private long number = number;
    private long sequence;

    /// <summary>The hash of the last line.</summary>
    public string Head { get; private set; } = head;

    /// <summary>Takes one more line, which must follow the last in order and hold its hash.</summary>
    public void Add(LedgerLine line, LineReader lines, FieldPath path)
    {
        sequence++;
        if (line.Entry.Sequence != sequence)
        {
            path.Enter("seq");
            throw path.Wrong(OutOfOrder(sequence));
        }

        var hash = LedgerFile.HashOf(lines.Line);
        if (line.Previous != Head)
            throw Changed(lines, hash, path);
        Head = hash;
        number = lines.Number;
    }

    /// <summary>
    /// Either the line before was changed, or this line's own hash of it was. The line after tells: it holds the hash of this line as it was written.
    /// </summary>
    private InputException Changed(LineReader lines, string hash, FieldPath path)
    {
        var here = lines.Number;
        return NextHolds(lines) is { } next && next != hash
            ? path.Wrong(new("raden har ändrats i efterhand; återställ liggaren från en kopia", "the line was changed afterwards; restore the ledger from a copy"))
            : new FieldPath(path.File, number).Wrong(new(
                $"raden (eller prev på rad {Digits(here)}) har ändrats i efterhand; återställ liggaren från en kopia",
                $"the line (or prev on line {Digits(here)}) was changed afterwards; restore the ledger from a copy"));
    }

    private static string? NextHolds(LineReader lines)
    {
        if (!lines.Next())
            return null;
        try
        {
            using var next = JsonDocument.Parse(lines.Line.ToArray());
            return next.RootElement.GetProperty("prev").GetString();
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Wording OutOfOrder(long expected) => new(
        $"förväntade {Digits(expected)}; en rad har tagits bort, lagts till eller flyttats",
        $"expected {Digits(expected)}; a line was removed, added or moved");

    private static string Digits(long value) => value.ToString(CultureInfo.InvariantCulture);
}
