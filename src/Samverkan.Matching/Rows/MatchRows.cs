using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Samverkan.Matching;

/// <summary>
/// Writes shortlists and exclusions as JSON Lines in UTF-8, one row for each pair; see <c>docs/formats.md</c>. The same result gives the same
/// bytes, on any machine. Thread-safe.
/// </summary>
public static class MatchRows
{
    private const int Flush = 64 * 1024;

    // The rows are data, read by programs and by people, never part of a web page: å, ä, ö and < stand as they are.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one row for each match of a list, by rank; nothing for an empty list.</summary>
    /// <param name="utf8">Where to write.</param>
    /// <param name="list">The list.</param>
    public static void Write(IBufferWriter<byte> utf8, Shortlist list)
    {
        Guard.Against.Null(list);
        using var json = new Utf8JsonWriter(Guard.Against.Null(utf8), Plain);
        foreach (var match in list.Matches)
        {
            Write(json, match);
            EndLine(json, utf8);
        }
    }

    /// <summary>Writes one row.</summary>
    /// <param name="utf8">Where to write.</param>
    /// <param name="exclusion">The exclusion.</param>
    public static void Write(IBufferWriter<byte> utf8, Exclusion exclusion)
    {
        Guard.Against.Null(exclusion);
        using var json = new Utf8JsonWriter(Guard.Against.Null(utf8), Plain);
        json.WriteStartObject();
        json.WriteString("seeker"u8, exclusion.Seeker.Value);
        json.WriteString("opening"u8, exclusion.Opening.Value);
        Items(json, "reasons"u8, exclusion.Reasons);
        json.WriteStartObject("review"u8);
        json.WriteString("sv"u8, Exclusion.Review.Swedish);
        json.WriteString("en"u8, Exclusion.Review.English);
        json.WriteEndObject();
        json.WriteEndObject();
        EndLine(json, utf8);
    }

    /// <summary>Writes the rows of many lists, as they come. The stream is neither flushed nor closed.</summary>
    /// <param name="utf8">Where to write.</param>
    /// <param name="lists">The lists; read one by one, by the caller's thread.</param>
    /// <param name="threads">How many threads make rows at most, 1 or more: the bytes are the same. 1, the default, is the caller's own; with more, lists are read some hundred ahead.</param>
    /// <exception cref="ArgumentException"><paramref name="threads"/> is less than 1.</exception>
    public static void Write(Stream utf8, IEnumerable<Shortlist> lists, int threads = 1)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(lists);
        if (Guard.Against.NegativeOrZero(threads) == 1)
            WriteAll(utf8, lists, Write);
        else
            new RowsOnThreads<Shortlist>(threads, Write).Write(utf8, lists);
    }

    /// <summary>Writes a row for each of many exclusions, as they come. The stream is neither flushed nor closed.</summary>
    /// <param name="utf8">Where to write.</param>
    /// <param name="exclusions">The exclusions; read one by one.</param>
    public static void Write(Stream utf8, IEnumerable<Exclusion> exclusions) => WriteAll(utf8, exclusions, Write);

    private static void WriteAll<T>(Stream utf8, IEnumerable<T> things, Action<IBufferWriter<byte>, T> write)
    {
        Guard.Against.Null(utf8);
        var buffer = new ArrayBufferWriter<byte>(Flush);
        foreach (var thing in Guard.Against.Null(things))
        {
            write(buffer, thing);
            if (buffer.WrittenCount >= Flush)
                Empty();
        }

        Empty();

        void Empty()
        {
            utf8.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    private static void Write(Utf8JsonWriter json, Match match)
    {
        json.WriteStartObject();
        json.WriteString("seeker"u8, match.Seeker.Value);
        json.WriteString("opening"u8, match.Opening.Value);
        json.WriteNumber("rank"u8, match.Rank);
        json.WriteNumber("score"u8, match.Score);
        json.WriteStartObject("parts"u8);
        foreach (var (part, points) in match.Parts)
            json.WriteNumber(PartNames.Of(part), points);
        json.WriteEndObject();
        json.WriteNumber("mutual"u8, match.Mutual);
        Items(json, "unmet"u8, match.Unmet);
        Items(json, "unknown"u8, match.Unknown);
        Items(json, "inferred"u8, match.Inferred);
        json.WriteStartArray("bridges"u8);
        foreach (var bridge in match.Bridges)
            json.WriteStringValue(bridge.ToString());
        json.WriteEndArray();
        if (match.TiedAtCut)
            json.WriteBoolean("tiedAtCut"u8, true);
        json.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<RequirementItem> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item.ToString());
        json.WriteEndArray();
    }

    private static void EndLine(Utf8JsonWriter json, IBufferWriter<byte> utf8)
    {
        json.Flush();
        utf8.Write("\n"u8);
        json.Reset();
    }
}
