namespace Samverkan.Cli;

/// <summary>
/// Which character separates cells: what the header uses. Guessing from the rows would mistake lists, which have semicolons in them, for cells.
/// </summary>
internal static class CsvSeparator
{
    private const int LongestHeader = 4096;

    public static char Of(Stream file)
    {
        if (!file.CanSeek)
            return ',';
        Span<byte> start = stackalloc byte[LongestHeader];
        var read = file.ReadAtLeast(start, LongestHeader, throwOnEndOfStream: false);
        file.Position = 0;
        var header = start[..read];
        if (header.IndexOfAny((byte)'\r', (byte)'\n') is var end and >= 0)
            header = header[..end];
        return header.Contains((byte)',') ? ',' : header.Contains((byte)';') ? ';' : header.Contains((byte)'\t') ? '\t' : ',';
    }
}
