using System.Reflection;

namespace Samverkan.Tests.Guidance;

/// <summary>Every row of every test of the review, wherever it stands: a room that is added is found by its rows.</summary>
internal static class ReviewRows
{
    public static IReadOnlyList<Reviewed> All { get; } =
    [
        .. typeof(ReviewRows).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(TheoryData<Reviewed>))
            .OrderBy(property => property.DeclaringType!.FullName, StringComparer.Ordinal)
            .SelectMany(property => ((TheoryData<Reviewed>)property.GetValue(null)!).Cast<object[]>())
            .Select(row => (Reviewed)row[0]),
    ];

    public static IEnumerable<Reviewed> Finding(string rule) => All.Where(row => row.Rule == rule && row.Subjects.Length > 0);

    public static IEnumerable<Reviewed> Leaving(string rule) => All.Where(row => row.Rule == rule && row.Subjects.Length == 0);
}
