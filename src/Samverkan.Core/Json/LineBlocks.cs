using System.Buffers;

namespace Samverkan.Json;

/// <summary>
/// Cuts a stream into blocks of whole lines, for several threads to read. A block ends with a line end, but the last one; one that is full and has
/// none is handed over as it is, for the <see cref="LineReader"/> to refuse. Not thread-safe.
/// </summary>
internal sealed class LineBlocks(Stream utf8)
{
    private const int Size = 256 * 1024;

    private byte[] next = ArrayPool<byte>.Shared.Rent(Size);
    private int filled;
    private long lines;
    private bool ended;

    /// <summary>Reads the next block; false when there is none.</summary>
    public bool Next(out LineBlock block)
    {
        while (!ended)
        {
            if (filled < next.Length)
            {
                var read = utf8.Read(next.AsSpan(filled));
                ended = read == 0;
                filled += read;
                continue;
            }

            if (next.AsSpan(0, filled).LastIndexOf((byte)'\n') is >= 0 and var end)
            {
                block = Cut(end + 1);
                return true;
            }

            ended = filled >= LineReader.LongestLine;
            if (!ended)
                Rent(0);
        }

        block = Cut(filled);
        return block.Length > 0;
    }

    /// <summary>What is left is moved before the block is handed over: from then on its memory is another's.</summary>
    private LineBlock Cut(int length)
    {
        var block = new LineBlock(next, length, lines);
        if (length > 0)
        {
            lines += next.AsSpan(0, length).Count((byte)'\n');
            Rent(length);
        }

        return block;
    }

    /// <summary>Moves what has been read from a place on to new memory, with room for more.</summary>
    private void Rent(int from)
    {
        var left = next.AsSpan(from, filled - from);
        var roomier = ArrayPool<byte>.Shared.Rent(Math.Max(Size, left.Length * 2));
        left.CopyTo(roomier);
        if (from == 0)
            ArrayPool<byte>.Shared.Return(next);
        next = roomier;
        filled = left.Length;
    }
}
