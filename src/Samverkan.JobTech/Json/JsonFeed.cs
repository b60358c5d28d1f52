using System.Buffers;
using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.JobTech.Json;

/// <summary>
/// Hands out the JSON values of a stream one at a time, each whole and checked: the values that stand after one another (JSON Lines), and
/// of a list its items. Only the value at hand is in memory, as bytes in a rented buffer that is wiped before it is given back, since
/// bytes that nobody reads may hold what people can be reached by.
/// </summary>
internal sealed class JsonFeed(Stream source, IProgress<long>? progress) : IDisposable
{
    private const int FirstBuffer = 1 << 16;
    private const int LongestValue = 1 << 30;
    private const byte LineEnd = (byte)'\n';

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int from;
    private int to;
    private int valueFrom;
    private int valueTo;
    private long bytes;
    private long linesGone;
    private bool begun;
    private bool ended;
    private bool seen;
    private JsonReaderState state = new(new JsonReaderOptions { AllowMultipleValues = true });

    /// <summary>The value at hand; until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Value => buffer.AsSpan(valueFrom, valueTo - valueFrom);

    /// <summary>The line on which the value at hand begins, from 1.</summary>
    public long Line => linesGone + buffer.AsSpan(0, valueFrom).Count(LineEnd) + 1;

    /// <summary>Goes on to the next value; false when there is none.</summary>
    /// <exception cref="InputException">What comes next is not JSON in UTF-8, or breaks off.</exception>
    public bool Next()
    {
        if (!begun)
            Begin();
        try
        {
            while (!TryNext())
            {
                if (ended)
                    return seen ? false : throw Wrong(1, Expected.Something);
                Refill();
            }
        }
        catch (JsonException broken)
        {
            throw seen || !ended || to > from
                ? Wrong((broken.LineNumber ?? 0) + 1, Expected.WholeJson((broken.BytePositionInLine ?? 0) + 1), broken)
                : Wrong(1, Expected.Something, broken);
        }

        return true;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);

    private void Begin()
    {
        begun = true;
        Refill();
        var head = buffer.AsSpan(0, to);
        if (head is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
            throw Wrong(1, Expected.Utf8);
        if (head is [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 3, 4, ..])
            throw Wrong(1, Expected.Unpacked);
        if (head is [0xEF, 0xBB, 0xBF, ..])
            from = 3;
    }

    /// <summary>Finds the next value in what has been read; false when more must be read first.</summary>
    private bool TryNext()
    {
        var origin = from;
        var reader = new Utf8JsonReader(buffer.AsSpan(origin, to - origin), ended, state);
        while (reader.Read())
        {
            var begins = origin + (int)reader.TokenStartIndex;
            var opensOrClosesList = reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray;
            if (!opensOrClosesList && !reader.TrySkip())
                return false;
            seen = true;
            from = origin + (int)reader.BytesConsumed;
            state = reader.CurrentState;
            if (opensOrClosesList)
                continue;
            (valueFrom, valueTo) = (begins, from);
            return true;
        }

        return false;
    }

    private void Refill()
    {
        linesGone += buffer.AsSpan(0, from).Count(LineEnd);
        buffer.AsSpan(from, to - from).CopyTo(buffer);
        (from, to) = (0, to - from);
        (valueFrom, valueTo) = (0, 0);
        if (to == buffer.Length)
            Grow();
        var room = buffer.AsSpan(to);
        var got = source.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        ended = got < room.Length;
        to += got;
        bytes += got;
        progress?.Report(bytes);
    }

    private void Grow()
    {
        if (buffer.Length >= LongestValue)
            throw Wrong(linesGone + 1, Expected.ShorterValue);
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, to).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = larger;
    }

    private static InputException Wrong(long line, Wording reason, Exception? inner = null) => new(new InputProblem(null, line, null, reason), inner);
}
