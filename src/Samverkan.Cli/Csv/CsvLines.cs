using System.Buffers;
using System.Text.Json;

namespace Samverkan.Cli;

/// <summary>
/// CSV as the JSON Lines of the same format, to be read by the reader of that. Each record stands on the line it has in the file, with blank
/// lines between, so that messages name the line that the user sees.
/// </summary>
internal sealed class CsvLines : Stream
{
    private readonly CsvRecords csv;
    private readonly ArrayBufferWriter<byte> lines = new();
    private int taken;
    private long line;

    public CsvLines(Stream file, CsvColumns format, string path) => csv = new(file, format, path);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (taken == lines.WrittenCount && !Next())
            return 0;
        var part = lines.WrittenSpan[taken..];
        if (part.Length > buffer.Length)
            part = part[..buffer.Length];
        part.CopyTo(buffer);
        taken += part.Length;
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            csv.Dispose();
        base.Dispose(disposing);
    }

    private bool Next()
    {
        lines.ResetWrittenCount();
        taken = 0;
        if (!csv.Next())
            return false;
        for (; line < csv.Line - 1; line++)
            lines.Write("\n"u8);
        WriteRecord();
        lines.Write("\n"u8);
        line++;
        return true;
    }

    private void WriteRecord()
    {
        using var json = new Utf8JsonWriter(lines);
        json.WriteStartObject();
        foreach (var field in csv.Columns.Index().GroupBy(column => column.Item.Field))
        {
            var filled = field.Where(column => !csv.IsEmpty(column.Index)).ToArray();
            if (filled.Length == 0)
                continue;
            json.WritePropertyName(field.Key);
            if (filled[0].Item.Part is null)
            {
                CsvCell.Write(json, filled[0].Item.Form, csv.Cell(filled[0].Index));
                continue;
            }

            json.WriteStartObject();
            foreach (var (index, column) in filled)
            {
                json.WritePropertyName(column.Part!);
                CsvCell.Write(json, column.Form, csv.Cell(index));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
