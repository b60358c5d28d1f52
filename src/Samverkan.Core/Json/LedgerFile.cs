using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>
/// A ledger as JSON Lines: a header, then one entry a line, each with the SHA-256 of the line before, so that a line edited, moved or removed
/// is found: the last line only against its hash kept elsewhere. The hash is over the line's bytes without its end, so that Windows line ends break nothing. Thread-safe.
/// </summary>
public static class LedgerFile
{
    private const int Chunk = 64 * 1024;
    private static readonly LedgerHeaderShape Header = new();
    private static readonly LedgerLineShape Line = new();
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Wording Empty = new("filen är tom; förväntade en första rad som {\"v\":1,\"collaboration\":\"id\"}", "the file is empty; expected a first line such as {\"v\":1,\"collaboration\":\"id\"}");
    private static readonly Wording NotWhole = new("raden är ofullständig eller felaktig JSON; förväntade ett objekt på raden", "the line is not whole JSON; expected one object on the line");
    private static readonly Wording OtherHead = new(
        "liggaren slutar inte med den rad som kontrollsumman gäller; rader har tagits bort, lagts till eller ändrats",
        "the ledger does not end with the line that the head names; lines have been removed, added or changed");

    /// <summary>Reads and replays a ledger. Everything is checked: form, order, hashes, and every rule.</summary>
    /// <param name="utf8">The file. Read to its end, and left open.</param>
    /// <param name="file">Its name, for messages; null when it has none.</param>
    /// <param name="head">The hash that the last line must have; null to take it as it is.</param>
    /// <exception cref="InputException">Something is wrong; the problem names the line. Nothing is half-read.</exception>
    public static LedgerReading Read(Stream utf8, string? file = null, string? head = null)
    {
        Guard.Against.Null(utf8);
        var lines = new LineReader(utf8, file);
        if (!lines.Next())
            throw new InputException(new(file, null, null, Empty));
        var path = new FieldPath(file, lines.Number);
        var start = Parsed(Header, lines.Line, path);
        var replay = new Replaying(Collaboration.New(start.Collaboration));
        var chain = new HashChain(HashOf(lines.Line), lines.Number);
        while (lines.Next())
        {
            path = new FieldPath(file, lines.Number);
            var line = Parsed(Line, lines.Line, path);
            chain.Add(line, lines, path);
            if (replay.Add(line.Entry) is { } refusal)
                throw path.Wrong(Told(refusal));
        }

        if (replay.Finish() is { } unfinished)
            throw path.Wrong(Told(unfinished));
        return head is null || head == chain.Head
            ? new(replay.Collaboration, chain.Head)
            : throw new InputException(new(file, lines.Number, null, OtherHead));
    }

    /// <summary>Writes a whole ledger. The same entries give the same bytes, on any machine.</summary>
    /// <param name="utf8">Where to.</param>
    /// <param name="collaboration">Whose ledger.</param>
    /// <returns>The head of what was written.</returns>
    public static string Write(Stream utf8, Collaboration collaboration)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(collaboration);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Plain);
        Header.Write(json, new(LedgerHeader.Current, collaboration.Id));
        var head = Entries(buffer, json, collaboration.Ledger, Ended(buffer, json, 0), utf8);
        utf8.Write(buffer.WrittenSpan);
        return head;
    }

    /// <summary>Writes the entries that were recorded after a ledger was read: what to add to the file it was read from.</summary>
    /// <param name="utf8">Where to: at the end of a line.</param>
    /// <param name="before">The ledger as it was read.</param>
    /// <param name="after">The collaboration now; must have come from the one that was read.</param>
    /// <returns>The ledger as it now is, to append to again.</returns>
    /// <exception cref="ArgumentException"><paramref name="after"/> does not go on from what was read.</exception>
    public static LedgerReading Append(Stream utf8, LedgerReading before, Collaboration after)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (!GoesOn(before.Collaboration, after))
            throw new ArgumentException("It does not go on from the ledger that was read.", nameof(after));
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Plain);
        var head = Entries(buffer, json, after.Since(before.Collaboration.Ledger.Count), before.Head);

        // All in one write: what a decision enacted is in the file whole, or not at all.
        utf8.Write(buffer.WrittenSpan);
        return new(after, head);
    }

    /// <summary>Only the last line in common is compared: the same one at the same place has the same lines before it, but for a mix-up on purpose.</summary>
    private static bool GoesOn(Collaboration before, Collaboration after) =>
        before.Id == after.Id && before.Ledger.Count <= after.Ledger.Count
        && (before.Ledger.Count == 0 || before.Ledger[^1] == after.Ledger[before.Ledger.Count - 1]);

    internal static string HashOf(ReadOnlySpan<byte> line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line, hash);
        return Convert.ToHexString(hash).ToLowerInvariant();
    }

    internal static T Parsed<T>(Shape<T> shape, ReadOnlySpan<byte> line, FieldPath path)
    {
        try
        {
            var cursor = new JsonCursor(line, path);
            cursor.Next();
            var value = shape.Read(ref cursor);
            cursor.Next();
            return value;
        }
        catch (JsonException)
        {
            throw path.Wrong(NotWhole);
        }
    }

    /// <summary>Writes entries into the buffer, and empties it into a stream, where there is one, as it fills.</summary>
    private static string Entries(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json, IEnumerable<Entry> entries, string head, Stream? utf8 = null)
    {
        foreach (var entry in entries)
        {
            if (utf8 is not null && buffer.WrittenCount > Chunk)
            {
                utf8.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }

            var start = buffer.WrittenCount;
            json.Reset();
            Line.Write(json, new(entry, head));
            head = Ended(buffer, json, start);
        }

        return head;
    }

    /// <summary>Ends the line that began at a place in the buffer; gives its hash.</summary>
    private static string Ended(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json, int start)
    {
        json.Flush();
        var hash = HashOf(buffer.WrittenSpan[start..]);
        buffer.Write("\n"u8);
        return hash;
    }

    internal static Wording Told(Refusal refusal) => new(
        string.Create(CultureInfo.InvariantCulture, $"raden godtas inte, {refusal.In(Language.Swedish).TrimEnd('.')}"),
        string.Create(CultureInfo.InvariantCulture, $"the line does not hold, {refusal.In(Language.English).TrimEnd('.')}"));
}
