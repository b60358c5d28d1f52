using System.Globalization;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>
/// What an employer is ready to adapt has to be something: a mistyped name would adapt nothing, and people would be excluded for it. A kind is
/// right whether the opening asks for it or not; a bare id when somebody among the openings or the seekers has anything of that id.
/// </summary>
internal static class AdaptableNames
{
    public static void Check(string path, IReadOnlyList<Numbered<Opening>> openings, NamesInUse names)
    {
        foreach (var (line, opening) in openings)
            for (var i = 0; i < opening.Adaptable.Count; i++)
                if (names.IsStray(opening.Adaptable[i]))
                    throw new InputException(new(path, line, "adaptable", Reason(opening.Adaptable[i], (i + 1).ToString(CultureInfo.InvariantCulture))));
    }

    private static Wording Reason(ItemName name, string number) => NamesInUse.WithoutKind(name, number) ?? new(
        $"namn {number} i listan är varken ett kravslag eller något som någon plats frågar efter eller någon person har; förväntade place, hours, start, skills, languages, licences, experience eller ett sådant id",
        $"name {number} in the list is neither a kind of requirement nor anything that an opening asks for or a person has; expected place, hours, start, skills, languages, licences, experience or such an id");
}
