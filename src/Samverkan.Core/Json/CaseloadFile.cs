using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>
/// A caseload as JSON Lines (<c>caseload.jsonl</c>): a header, one step a line, case by case, and one line for each month in which cases were erased. It is
/// always written whole, without a chain of hashes, so that a person can be erased from it: write it beside the old file, then rename. Thread-safe.
/// </summary>
public static class CaseloadFile
{
    private const int Chunk = 64 * 1024;
    private static readonly CaseloadHeaderShape Header = new();
    private static readonly CaseloadLineShape Line = new();
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Wording Empty = new("filen är tom; förväntade en första rad som {\"v\":1,\"caseload\":true}", "the file is empty; expected a first line such as {\"v\":1,\"caseload\":true}");

    private static readonly Wording TooMany = new(
        $"månaden får sammanlagt fler raderade ärenden än {int.MaxValue}; förväntade högst så många", $"the month has more than {int.MaxValue} erased cases in all; expected that many at most");

    /// <summary>Reads a caseload. Everything is checked: form, order within each case, and every rule.</summary>
    /// <param name="utf8">The file. Read to its end, and left open.</param>
    /// <param name="file">Its name, for messages; null when it has none.</param>
    /// <exception cref="InputException">Something is wrong; the problem names the line and the field, never a person or a value. Nothing is half-read.</exception>
    public static Caseload Read(Stream utf8, string? file = null)
    {
        Guard.Against.Null(utf8);
        var lines = new LineReader(utf8, file);
        if (!lines.Next())
            throw new InputException(new(file, null, null, Empty));
        _ = LedgerFile.Parsed(Header, lines.Line, new FieldPath(file, lines.Number, isOfPeople: true));
        var caseload = Caseload.Empty;
        while (lines.Next())
        {
            var path = new FieldPath(file, lines.Number, isOfPeople: true);
            var line = LedgerFile.Parsed(Line, lines.Line, path);
            caseload = line.Erased is { } erased ? With(caseload, erased, path) : With(caseload, line, path);
        }

        return caseload;
    }

    /// <summary>Writes a whole caseload: cases in ordinal order of the seekers' ids, the steps of each in order, then what was erased. Equal caseloads give equal bytes.</summary>
    /// <param name="utf8">Where to.</param>
    /// <param name="caseload">The caseload.</param>
    public static void Write(Stream utf8, Caseload caseload)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(caseload);
        var buffer = new ArrayBufferWriter<byte>(Chunk);
        using var json = new Utf8JsonWriter(buffer, Plain);
        Write(buffer, json, Header, default);
        var lines = caseload.Cases.SelectMany(one => one.Entries).Select(entry => new CaseloadLine(entry.At, entry.By, entry.Step, null))
            .Concat(caseload.Erased.Select(erased => new CaseloadLine(null, null, null, erased)));
        foreach (var line in lines)
        {
            Write(buffer, json, Line, line);
            if (buffer.WrittenCount < Chunk)
                continue;
            utf8.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }

        utf8.Write(buffer.WrittenSpan);
    }

    private static Caseload With(Caseload caseload, ErasedCases erased, FieldPath path)
    {
        if (ErasedCases.Of(caseload.Erased, erased.Month) <= int.MaxValue - erased.Count)
            return caseload.WithErased(erased);
        path.Enter("cases");
        throw path.Wrong(TooMany);
    }

    private static Caseload With(Caseload caseload, CaseloadLine line, FieldPath path)
    {
        var recorded = caseload.Record(line.Step!, line.By!, line.At!.Value);
        return recorded.Refusal is { } refusal ? throw path.Wrong(LedgerFile.Told(refusal)) : recorded.Require();
    }

    private static void Write<T>(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json, Shape<T> shape, T value)
    {
        json.Reset();
        shape.Write(json, value);
        json.Flush();
        buffer.Write("\n"u8);
    }
}
