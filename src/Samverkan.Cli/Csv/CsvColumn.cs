namespace Samverkan.Cli;

/// <summary>What a cell of a column becomes in JSON.</summary>
internal enum CsvForm
{
    Text = 1,
    Number = 2,
    Truth = 3,
    List = 4,
    Texts = 5,
    Numbers = 6,
}

/// <summary>A column that a format has: the field it fills and in what form.</summary>
/// <param name="Field">The field; the part before the point when there is one.</param>
/// <param name="Part">The field within that field; null when the cell is the whole field.</param>
/// <param name="Form">What its cells hold.</param>
internal sealed record CsvColumn(string Field, string? Part, CsvForm Form)
{
    public string Name => Part is null ? Field : $"{Field}.{Part}";
}
