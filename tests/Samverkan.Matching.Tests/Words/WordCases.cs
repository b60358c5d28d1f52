using Samverkan.Recruitment;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Words;

/// <summary>Every kind of requirement at every value, bridged in every way, with what is known of both and with less.</summary>
internal static class WordCases
{
    private static readonly Seeker Nobody = new(new("s1"));
    private static readonly Opening Nothing = new(new("o1"));

    public static IReadOnlyList<WordCase> All { get; } = [.. Conditions(), .. Skills(), .. Languages(), .. Licences(), .. Experience(), .. Support()];

    private static IEnumerable<WordCase> Conditions()
    {
        var near = Person(it => (it.Municipality, it.ReachKm) = (new("0180"), 40));
        var inGothenburg = Work(it => it.Municipality = new("1480"));
        yield return new("place, remote", RequirementKind.Place, RequirementValue.Met, Nobody, Work(it => it.Remote = true));
        yield return new("place, where the person lives", RequirementKind.Place, RequirementValue.Met, near, Work(it => it.Municipality = new("0180")));
        yield return new("place, within reach", RequirementKind.Place, RequirementValue.Met, near, Work(it => it.Municipality = new("0184")));
        foreach (var one in new WordCase("place, too far", RequirementKind.Place, RequirementValue.Unmet, near, inGothenburg).Bridged("place"))
            yield return one;
        yield return new("place, person silent", RequirementKind.Place, RequirementValue.Unknown, Nobody, inGothenburg);
        yield return new("place, reach not said", RequirementKind.Place, RequirementValue.Unknown, Person(it => it.Municipality = new("0180")), inGothenburg);
        yield return new("place, opening silent", RequirementKind.Place, RequirementValue.Unknown, near, Nothing);
        yield return new("place, both silent", RequirementKind.Place, RequirementValue.Unknown, Nobody, Nothing);

        var half = Person(it => it.WorkingTime = new(20, 50));
        var most = Work(it => it.WorkingTime = new(75, 100));
        yield return new("hours, shared", RequirementKind.Hours, RequirementValue.Met, half, Work(it => it.WorkingTime = new(50, 50)));
        foreach (var one in new WordCase("hours, apart", RequirementKind.Hours, RequirementValue.Unmet, half, most).Bridged("hours"))
            yield return one;
        yield return new("hours, person silent", RequirementKind.Hours, RequirementValue.Unknown, Nobody, most);
        yield return new("hours, opening silent", RequirementKind.Hours, RequirementValue.Unknown, half, Nothing);
        yield return new("hours, both silent", RequirementKind.Hours, RequirementValue.Unknown, Nobody, Nothing);

        var january = Person(it => it.From = new(2027, 1, 11));
        var february = Work(it => it.Start = new(2027, 2, 1));
        yield return new("start, in time", RequirementKind.Start, RequirementValue.Met, january, february);
        foreach (var one in new WordCase("start, too late", RequirementKind.Start, RequirementValue.Unmet, Person(it => it.From = new(2027, 3, 1)), february).Bridged("start"))
            yield return one;
        yield return new("start, person silent", RequirementKind.Start, RequirementValue.Unknown, Nobody, february);
        yield return new("start, opening silent", RequirementKind.Start, RequirementValue.Unknown, january, Nothing);
        yield return new("start, both silent", RequirementKind.Start, RequirementValue.Unknown, Nobody, Nothing);
    }

    private static IEnumerable<WordCase> Skills()
    {
        var must = Work(it => it.Must = new() { Skills = [new("truckkort")] });
        var merit = Work(it => it.Merit = new() { Skills = [new("truckkort")] });
        yield return new("skill, required", RequirementKind.Skill, RequirementValue.Met, Person(it => it.Skills = [new("truckkort")]), must);
        yield return new("skill, an advantage", RequirementKind.Skill, RequirementValue.Met, Person(it => it.Skills = [new("truckkort")]), merit);
        foreach (var one in new WordCase("skill, required", RequirementKind.Skill, RequirementValue.Unmet, Person(it => it.Lacks = [new("truckkort")]), must).Bridged("truckkort"))
            yield return one;
        yield return new("skill, an advantage", RequirementKind.Skill, RequirementValue.Unmet, Person(it => it.Lacks = [new("truckkort")]), merit);
        yield return new("skill, required", RequirementKind.Skill, RequirementValue.Unknown, Nobody, must);
        yield return new("skill, an advantage", RequirementKind.Skill, RequirementValue.Unknown, Nobody, merit);
        yield return new("skill, likely", RequirementKind.Skill, RequirementValue.Unknown, Person(it => it.Experience = new() { [new("lager")] = 2 }), must);
        yield return new("skill without a name, likely", RequirementKind.Skill, RequirementValue.Unknown, Person(it => it.Experience = new() { [new("lager")] = 0 }), Work(it => it.Merit = new() { Skills = [new("kassa")] }));
    }

    private static IEnumerable<WordCase> Languages()
    {
        var b1 = Asking(LanguageLevel.B1);
        yield return new("language, above what is asked", RequirementKind.Language, RequirementValue.Met, Knowing(LanguageLevel.Native), b1);
        yield return new("language, as asked", RequirementKind.Language, RequirementValue.Met, Knowing(LanguageLevel.B1), b1);
        yield return new("language, native asked", RequirementKind.Language, RequirementValue.Met, Knowing(LanguageLevel.Native), Asking(LanguageLevel.Native));
        yield return new("language, asked at no known level", RequirementKind.Language, RequirementValue.Met, Knowing(LanguageLevel.Native), Asking(null));
        yield return new("language, known at no known level", RequirementKind.Language, RequirementValue.Met, Knowing(null), Asking(LanguageLevel.A1));
        foreach (var one in new WordCase("language, below what is asked", RequirementKind.Language, RequirementValue.Unmet, Knowing(LanguageLevel.A2), b1).Bridged("language:sv"))
            yield return one;
        yield return new("language, not known", RequirementKind.Language, RequirementValue.Unmet, Person(it => it.Lacks = [new("sv")]), b1);
        yield return new("language, not known, no level asked", RequirementKind.Language, RequirementValue.Unmet, Person(it => it.Lacks = [new("sv")]), Asking(null));
        yield return new("language, level not said", RequirementKind.Language, RequirementValue.Unknown, Knowing(null), b1);
        yield return new("language, person silent", RequirementKind.Language, RequirementValue.Unknown, Nobody, b1);
        yield return new("language, level asked not said", RequirementKind.Language, RequirementValue.Unknown, Knowing(LanguageLevel.B1), Asking(null));
        yield return new("language, both silent", RequirementKind.Language, RequirementValue.Unknown, Nobody, Asking(null));

        static Seeker Knowing(LanguageLevel? level) => Person(it => it.Languages = new() { [new("sv")] = level });
        static Opening Asking(LanguageLevel? level) => Work(it => it.Must = new() { Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = level } });
    }

    private static IEnumerable<WordCase> Licences()
    {
        var driving = Work(it => it.Must = new() { Licences = [new("B")] });
        yield return new("licence, listed", RequirementKind.Licence, RequirementValue.Met, Person(it => it.Licences = [new("B")]), driving);
        yield return new("licence, included in another", RequirementKind.Licence, RequirementValue.Met, Person(it => it.Licences = [new("CE")]), driving);
        foreach (var one in new WordCase("licence, lacked", RequirementKind.Licence, RequirementValue.Unmet, Person(it => it.Lacks = [new("B")]), driving).Bridged("licence:B"))
            yield return one;
        yield return new("licence, not said", RequirementKind.Licence, RequirementValue.Unknown, Nobody, driving);
        yield return new("licence that is no driving licence", RequirementKind.Licence, RequirementValue.Unknown, Nobody, Work(it => it.Merit = new() { Licences = [new("heta arbeten")] }));
    }

    private static IEnumerable<WordCase> Experience()
    {
        var two = Asking(2);
        yield return new("experience, longer than asked", RequirementKind.Experience, RequirementValue.Met, Having(3), two);
        yield return new("experience, as asked", RequirementKind.Experience, RequirementValue.Met, Having(2), two);
        yield return new("experience, of any length", RequirementKind.Experience, RequirementValue.Met, Having(0), Asking(null));
        foreach (var one in new WordCase("experience, shorter than asked", RequirementKind.Experience, RequirementValue.Unmet, Having(1), two).Bridged("experience:lager"))
            yield return one;
        yield return new("experience, none", RequirementKind.Experience, RequirementValue.Unmet, Person(it => it.Lacks = [new("experience:lager")]), two);
        yield return new("experience, none of any length", RequirementKind.Experience, RequirementValue.Unmet, Person(it => it.Lacks = [new("experience:lager")]), Asking(null));
        yield return new("experience, not said", RequirementKind.Experience, RequirementValue.Unknown, Nobody, two);
        yield return new("experience, likely", RequirementKind.Experience, RequirementValue.Unknown, Person(it => it.Experience = new() { [new("truck")] = 3 }), two);
        yield return new("experience, not said, of any length", RequirementKind.Experience, RequirementValue.Unknown, Nobody, Asking(null));

        static Seeker Having(int years) => Person(it => it.Experience = new() { [new("lager")] = years });
        static Opening Asking(int? years) => Work(it => it.Must = new() { Experience = new Dictionary<OccupationId, int?> { [new("lager")] = years } });
    }

    private static IEnumerable<WordCase> Support()
    {
        var needy = Person(it => it.Needs = [new("mentor")]);
        yield return new("support, offered", RequirementKind.Support, RequirementValue.Met, needy, Work(it => it.Offers = [new("mentor")]));
        yield return new("support, not said", RequirementKind.Support, RequirementValue.Unknown, needy, Nothing);
    }

    private static Seeker Person(Action<SeekerDraft> change) => Nobody.But(change);

    private static Opening Work(Action<OpeningDraft> change) => Nothing.But(change);
}
