using System.Globalization;
using System.Text.Unicode;
using CsvHelper;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>The records of a CSV file one by one, each with as many cells as the header, which has the columns of its format.</summary>
internal sealed class CsvRecords : IDisposable
{
    private const int LongestRecord = 64 * 1024 * 1024;
    private readonly string path;
    private readonly CsvReader csv;

    public CsvRecords(Stream file, CsvColumns format, string path)
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
        Columns = [.. new CsvHeader(format, path).Columns(Reading(() => csv.Headers))];
    }

    /// <summary>The columns of the file, in its order.</summary>
    public CsvColumn[] Columns { get; }

    /// <summary>The line that the record begins on.</summary>
    public long Line => csv.LineNumber;

    public bool Next()
    {
        if (!Reading(csv.Read))
            return false;
        if (!Utf8.IsValid(csv.RawRecord))
            throw Problem(null, new("texten är inte UTF-8; förväntade en fil i UTF-8", "the text is not UTF-8; expected a file in UTF-8"));
        if (csv.FieldCount != Columns.Length)
            throw Problem(null, OtherThan(Columns.Length, csv.FieldCount));
        return true;
    }

    public ReadOnlySpan<byte> Cell(int column) => csv.GetSpan(column);

    public bool IsEmpty(int column) => csv.IsEmpty(column);

    public InputException Problem(string? field, Wording reason) => new(new(path, csv.LineNumber, field, reason));

    public void Dispose() => csv.Dispose();

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
}
