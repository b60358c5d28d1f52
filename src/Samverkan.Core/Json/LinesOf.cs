using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>JSON Lines of one shape: one object a line, and no two with the same id.</summary>
/// <param name="shape">The shape of a line.</param>
/// <param name="id">What no two lines share; null when lines may be alike.</param>
internal sealed class LinesOf<T>(Shape<T> shape, Func<T, string>? id = null)
{
    private const int Chunk = 64 * 1024;

    /// <summary>Letters are written as letters: the files are read by people, and are never part of a web page.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IEnumerable<T> Read(Stream utf8, string? file, int threads = 1) => ReadNumbered(utf8, file, threads).Select(line => line.Value);

    /// <summary>With one thread, line by line as they are asked for; with more, some blocks of lines ahead.</summary>
    public IEnumerable<Numbered<T>> ReadNumbered(Stream utf8, string? file, int threads = 1)
    {
        Guard.Against.Null(utf8);
        Guard.Against.NegativeOrZero(threads);
        return ReadAll(utf8, file, threads);
    }

    public void Write(IBufferWriter<byte> utf8, IEnumerable<T> values)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(values);
        using var json = new Utf8JsonWriter(utf8, Plain);
        foreach (var value in values)
            WriteLine(utf8, json, value);
    }

    public void Write(Stream utf8, IEnumerable<T> values)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(values);
        var chunk = new ArrayBufferWriter<byte>(Chunk);
        using var json = new Utf8JsonWriter(chunk, Plain);
        foreach (var value in values)
        {
            WriteLine(chunk, json, value);
            if (chunk.WrittenCount < Chunk)
                continue;
            utf8.Write(chunk.WrittenSpan);
            chunk.ResetWrittenCount();
        }

        utf8.Write(chunk.WrittenSpan);
    }

    private IEnumerable<Numbered<T>> ReadAll(Stream utf8, string? file, int threads)
    {
        var memories = new ConcurrentBag<RecurringTexts>();
        var lines = threads == 1
            ? OneByOne(new(utf8, file), file, memories)
            : new LinesOnThreads<Numbered<T>>(threads, block => OneByOne(new(block, file), file, memories)).Of(utf8);
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (id is not null && !seen.TryAdd(id(line.Value), line.Line))
                throw AlreadyOn(seen[id(line.Value)], new(file, line.Line));
            yield return line;
        }
    }

    /// <summary>Reads on one thread, with a memory for recurring texts that no other uses meanwhile.</summary>
    private IEnumerable<Numbered<T>> OneByOne(LineReader lines, string? file, ConcurrentBag<RecurringTexts> memories)
    {
        var texts = memories.TryTake(out var memory) ? memory : new();
        var path = new FieldPath(file, null);
        while (lines.Next())
        {
            path.MoveTo(lines.Number);
            yield return new(lines.Number, ReadLine(lines.Line, path, texts));
        }

        memories.Add(texts);
    }

    private T ReadLine(ReadOnlySpan<byte> line, FieldPath path, RecurringTexts texts)
    {
        try
        {
            var cursor = new JsonCursor(line, path, texts);
            cursor.Next();
            var value = shape.Read(ref cursor);
            cursor.Next();
            return value;
        }
        catch (JsonException malformed)
        {
            var place = (malformed.BytePositionInLine + 1)?.ToString(CultureInfo.InvariantCulture);
            throw path.Wrong(new(
                $"raden är ofullständig eller felaktig JSON (byte {place}); förväntade ett objekt på raden",
                $"the line is not whole JSON (byte {place}); expected one object on the line"));
        }
    }

    private static InputException AlreadyOn(long line, FieldPath path)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        path.Enter("id");
        return path.Wrong(new($"samma id står på rad {number}; förväntade ett eget", $"the same id is on line {number}; expected one of its own"));
    }

    private void WriteLine(IBufferWriter<byte> utf8, Utf8JsonWriter json, T value)
    {
        json.Reset();
        shape.Write(json, value);
        json.Flush();
        utf8.Write("\n"u8);
    }
}
