using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>A number of something, in the form that the number asks for: 1 row, 2 rows.</summary>
internal static class Amount
{
    public static Wording Of(long number, Wording one, Wording more)
    {
        var (written, what) = (number.ToString(CultureInfo.InvariantCulture), number == 1 ? one : more);
        return new($"{written} {what.Swedish}", $"{written} {what.English}");
    }

    public static Wording Openings(long number) => Of(number, new("ledig plats", "opening"), new("lediga platser", "openings"));
}
