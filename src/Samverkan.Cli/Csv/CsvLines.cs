using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>
/// CSV as the JSON Lines of the same format, to be read by the reader of that. Each record stands on the line it has in the file, with blank
/// lines between, so that messages name the line that the user sees.
/// </summary>
internal sealed class CsvLines : Stream
{
    private const int LongestRecord = 64 * 1024 * 1024;
    private readonly string path;
    private readonly CsvReader csv;
    private readonly CsvColumn[] columns;
    private readonly ArrayBufferWriter<byte> lines = new();
    private int taken;
    private long line;

    public CsvLines(Stream file, CsvColumns format, string path)
    {
        this.path = path;
        csv = CsvReader.Create(file, new CsvReaderOptions
        {
            Separator = CsvSeparator.Of(file),
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRecord,
            IncludeValuesInExceptions = false,
        });
        columns = [.. new CsvHeader(format, path).Columns(Reading(() => csv.Headers))];
    }

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
        if (!Reading(csv.Read))
            return false;
        for (; line < csv.LineNumber - 1; line++)
            lines.Write("\n"u8);
        if (!Utf8.IsValid(csv.RawRecord))
            throw Problem(new("texten är inte UTF-8; förväntade en fil i UTF-8", "the text is not UTF-8; expected a file in UTF-8"));
        if (csv.FieldCount != columns.Length)
            throw Problem(OtherThan(columns.Length, csv.FieldCount));
        WriteRecord();
        lines.Write("\n"u8);
        line++;
        return true;
    }

    private void WriteRecord()
    {
        using var json = new Utf8JsonWriter(lines);
        json.WriteStartObject();
        foreach (var field in columns.Index().GroupBy(column => column.Item.Field))
        {
            var filled = field.Where(column => !csv.IsEmpty(column.Index)).ToArray();
            if (filled.Length == 0)
                continue;
            json.WritePropertyName(field.Key);
            if (filled[0].Item.Part is null)
            {
                CsvCell.Write(json, filled[0].Item.Form, csv.GetSpan(filled[0].Index));
                continue;
            }

            json.WriteStartObject();
            foreach (var (index, column) in filled)
            {
                json.WritePropertyName(column.Part!);
                CsvCell.Write(json, column.Form, csv.GetSpan(index));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException malformed)
        {
            throw new InputException(new(path, malformed.LineNumber > 0 ? malformed.LineNumber : null, null, new(
                "raden är inte hel CSV (ett citattecken för mycket eller för lite, eller längre än 64 MB); förväntade celler åtskilda av komma",
                "the row is not whole CSV (one quote too many or too few, or longer than 64 MB); expected cells separated by commas")));
        }
    }

    private static Wording OtherThan(int expected, int found)
    {
        var (columns, cells) = (expected.ToString(CultureInfo.InvariantCulture), found.ToString(CultureInfo.InvariantCulture));
        return new($"raden har {cells} celler; förväntade {columns}, som i rubriken", $"the row has {cells} cells; expected {columns}, as in the header");
    }

    private InputException Problem(Wording reason) => new(new(path, csv.LineNumber, null, reason));
}
