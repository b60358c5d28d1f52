using System.Buffers.Text;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Allocating;

/// <summary>Reads a CSV file whose columns are all required, row by row.</summary>
internal static class CsvTable
{
    /// <summary>A row, of which the cells are asked for by the name of their column.</summary>
    public sealed class Row(CsvRecords records)
    {
        public TId Id<TId>(string column)
            where TId : struct, IId<TId>
        {
            var text = Text(column);
            return text.Length == 0 ? throw Missing(column) : TId.Problem(text) is { } problem ? throw Wrong(column, new($"förväntade {problem.Swedish}", $"expected {problem.English}")) : TId.Of(text);
        }

        public string Name(string column) => Text(column) is { Length: > 0 } text ? text : throw Missing(column);

        public int Whole(string column, int least) =>
            Utf8Parser.TryParse(Cell(column), out int number, out var used) && used == Cell(column).Length && number >= least ? number : throw Wrong(column, new(
                $"förväntade ett heltal från {least} till {int.MaxValue}", $"expected a whole number from {least} to {int.MaxValue}"));

        public InputException Wrong(string column, Wording reason) => records.Problem(column, reason);

        private InputException Missing(string column) => Wrong(column, new("fältet saknas; förväntade ett värde", "the field is missing; expected a value"));

        private string Text(string column) => Encoding.UTF8.GetString(Cell(column));

        private ReadOnlySpan<byte> Cell(string column) =>
            records.Cell(Array.FindIndex(records.Columns, one => one.Name == column)).Trim(" \t\r\n"u8);
    }

    public static void Read(string path, string format, Watched watched, Action<Row> read)
    {
        using var file = InputFile.Open(path);
        watched.Reading(path, file, () =>
        {
            using var records = new CsvRecords(file, new CsvColumns(MatchSchemas.Get(format)), path);
            var row = new Row(records);
            var any = false;
            while (records.Next())
            {
                read(row);
                any = true;
            }

            return any ? true : throw new InputException(new(path, null, null, new("filen är tom; förväntade minst en rad under rubriken", "the file is empty; expected at least one row below the header")));
        });
    }
}
