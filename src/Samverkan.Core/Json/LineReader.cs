using System.Text.Unicode;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>
/// Cuts a stream into lines, each in memory once. Takes a byte order mark, Windows line ends and a last line without an end; passes
/// over blank lines but counts them. Every byte is looked at once, so that one long line costs what many short ones do.
/// </summary>
internal sealed class LineReader
{
    /// <summary>Longer than any line of people or work, shorter than what fills a memory: a file that is one line is not JSON Lines.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    private readonly Stream utf8;
    private readonly string? file;
    private byte[] buffer;
    private int start;
    private int end;
    private bool ended;
    private Range line;

    /// <summary>Reads the lines of a stream.</summary>
    public LineReader(Stream utf8, string? file)
    {
        this.utf8 = utf8;
        this.file = file;
        buffer = new byte[64 * 1024];
    }

    /// <summary>Reads the lines of a block, numbered as in the file, where they stand.</summary>
    public LineReader(LineBlock block, string? file)
    {
        utf8 = Stream.Null;
        this.file = file;
        (buffer, end, Number) = (block.Bytes, block.Length, block.LinesBefore);
    }

    /// <summary>The number of the line last read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line last read, without its end. Valid until the next is read.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(line);

    /// <summary>Moves to the next line that is not blank; false when there is none.</summary>
    public bool Next()
    {
        while (Cut())
        {
            Number++;
            if (Number == 1 && Line.StartsWith("\uFEFF"u8))
                line = (line.Start.Value + 3)..line.End;
            if (Line.EndsWith("\r"u8))
                line = line.Start..(line.End.Value - 1);
            if (!Utf8.IsValid(Line))
                throw Problem(new("texten är inte UTF-8; förväntade en fil i UTF-8", "the text is not UTF-8; expected a file in UTF-8"));
            if (Line.ContainsAnyExcept((byte)' ', (byte)'\t'))
                return true;
        }

        return false;
    }

    private bool Cut()
    {
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan((start + searched)..end).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = start..(start + searched + found);
                start += searched + found + 1;
                return true;
            }

            searched = end - start;
            if (!ended)
            {
                Fill();
                continue;
            }

            line = start..end;
            start = end;
            return searched > 0;
        }
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start..end).CopyTo(buffer);
            end -= start;
            start = 0;
        }
        else if (end == buffer.Length)
        {
            if (end >= LongestLine)
            {
                Number++;
                throw Problem(new("raden är längre än 64 MB; förväntade ett objekt per rad", "the line is longer than 64 MB; expected one object a line"));
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = utf8.Read(buffer.AsSpan(end));
        ended = read == 0;
        end += read;
    }

    private InputException Problem(Wording reason) => new(new(file, Number, null, reason));
}
