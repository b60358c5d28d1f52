using System.Globalization;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>
/// Names in <c>lacks</c> and <c>bridges</c> that mean nothing here. That is no fault, since a person may lack, and a partner bridge, what nobody asks
/// for today; but neither does a mistyped name do anything, so the user is told. A kind that there is none of is a fault all the same.
/// </summary>
internal static class StrayNames
{
    /// <summary>What to tell the user; null for nothing.</summary>
    /// <exception cref="InputException">A name has no kind of requirement before its colon.</exception>
    public static Wording? In<T>(string path, string field, IEnumerable<Numbered<T>> lines, Func<T, IReadOnlyList<ItemName>> list, NamesInUse names)
    {
        var (count, first) = (0, 0L);
        foreach (var (line, owner) in lines)
            for (var i = 0; i < list(owner).Count; i++)
                if (names.IsStray(list(owner)[i]))
                {
                    if (NamesInUse.WithoutKind(list(owner)[i], Written(i + 1)) is { } wrong)
                        throw new InputException(new(path, line, field, wrong));
                    if (count++ == 0)
                        first = line;
                }

        return count == 0 ? null : new(
            $"  {Written(count)} namn i {field} som ingen plats frågar efter och ingen person har, först på rad {Written(first)}: är något felstavat räknas det inte",
            $"  {Written(count)} {(count == 1 ? "name" : "names")} in {field} that no opening asks for and no person has, first in line {Written(first)}: what is mistyped does not count");
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
