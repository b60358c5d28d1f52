using Samverkan.Recruitment;
using Samverkan.Testing.Recruitment;
using static Samverkan.Matching.RequirementValue;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>The cells of the table of values in <c>docs/matching.md</c>, each with an example.</summary>
public static class ValueTable
{
    private static readonly LanguageId Swedish = new("sv");
    private static readonly OccupationId Warehouse = new("7652");
    private static readonly DateOnly Day = new(2027, 2, 1);

    internal static readonly Dictionary<string, (string Item, RequirementValue Value, Action<SeekerDraft> Seeker, Action<OpeningDraft> Opening)> Rows = new()
    {
        ["skill listed"] = ("skill:truck", Met, s => s.Skills = [new("truck")], o => o.Must = Case.Skills("truck")),
        ["skill lacked by bare id"] = ("skill:truck", Unmet, s => s.Lacks = Case.Names("truck"), o => o.Must = Case.Skills("truck")),
        ["skill lacked by kind and id"] = ("skill:truck", Unmet, s => s.Lacks = Case.Names("skill:truck"), o => o.Must = Case.Skills("truck")),
        ["all skills lacked"] = ("skill:truck", Unmet, s => s.Lacks = Case.Names("skills"), o => o.Must = Case.Skills("truck")),
        ["skills complete"] = ("skill:truck", Unmet, s => s.Complete = [RequirementKind.Skill], o => o.Must = Case.Skills("truck")),
        ["skill listed, skills complete"] = ("skill:truck", Met, s => (s.Skills, s.Complete) = ([new("truck")], [RequirementKind.Skill]), o => o.Must = Case.Skills("truck")),
        ["skill not mentioned"] = ("skill:truck", Unknown, _ => { }, o => o.Must = Case.Skills("truck")),
        ["another kind lacked"] = ("skill:B", Unknown, s => s.Lacks = Case.Names("licence:B"), o => o.Must = Case.Skills("B")),
        ["another kind complete"] = ("skill:truck", Unknown, s => s.Complete = [RequirementKind.Licence], o => o.Must = Case.Skills("truck")),
        ["skill in another case"] = ("skill:truck", Unknown, s => s.Skills = [new("Truck")], o => o.Must = Case.Skills("truck")),

        ["licence listed"] = ("licence:B", Met, s => s.Licences = [new("B")], o => o.Must = Case.Licences("B")),
        ["licence included"] = ("licence:AM", Met, s => s.Licences = [new("CE")], o => o.Must = Case.Licences("AM")),
        ["licence included, though lacked by name"] = ("licence:AM", Met, s => (s.Licences, s.Lacks) = ([new("CE")], Case.Names("AM")), o => o.Must = Case.Licences("AM")),
        ["higher licence asked"] = ("licence:CE", Unknown, s => s.Licences = [new("B")], o => o.Must = Case.Licences("CE")),
        ["higher licence asked, licences complete"] = ("licence:CE", Unmet, s => (s.Licences, s.Complete) = ([new("B")], [RequirementKind.Licence]), o => o.Must = Case.Licences("CE")),
        ["licence lacked"] = ("licence:B", Unmet, s => s.Lacks = Case.Names("B"), o => o.Must = Case.Licences("B")),
        ["licence not mentioned"] = ("licence:B", Unknown, _ => { }, o => o.Must = Case.Licences("B")),

        ["language at the level"] = ("language:sv:B1", Met, s => s.Languages[Swedish] = LanguageLevel.B1, o => o.Must = Case.Language("sv", LanguageLevel.B1)),
        ["language above the level"] = ("language:sv:B1", Met, s => s.Languages[Swedish] = LanguageLevel.Native, o => o.Must = Case.Language("sv", LanguageLevel.B1)),
        ["native asked, C2 listed"] = ("language:sv:native", Unmet, s => s.Languages[Swedish] = LanguageLevel.C2, o => o.Must = Case.Language("sv", LanguageLevel.Native)),
        ["language below the level"] = ("language:sv:B1", Unmet, s => s.Languages[Swedish] = LanguageLevel.A2, o => o.Must = Case.Language("sv", LanguageLevel.B1)),
        ["language lacked"] = ("language:sv:B1", Unmet, s => s.Lacks = Case.Names("sv"), o => o.Must = Case.Language("sv", LanguageLevel.B1)),
        ["languages complete"] = ("language:sv:B1", Unmet, s => s.Complete = [RequirementKind.Language], o => o.Must = Case.Language("sv", LanguageLevel.B1)),
        ["language lacked, no level asked"] = ("language:sv", Unmet, s => s.Lacks = Case.Names("sv"), o => o.Must = Case.Language("sv", null)),
        ["language not mentioned"] = ("language:sv:B1", Unknown, _ => { }, o => o.Must = Case.Language("sv", LanguageLevel.B1)),
        ["no level listed"] = ("language:sv:A2", Unknown, s => s.Languages[Swedish] = null, o => o.Must = Case.Language("sv", LanguageLevel.A2)),
        ["no level listed, languages complete"] = ("language:sv:A2", Unknown, s => (s.Languages[Swedish], s.Complete) = (null, [RequirementKind.Language]), o => o.Must = Case.Language("sv", LanguageLevel.A2)),
        ["no level listed, A1 asked"] = ("language:sv:A1", Met, s => s.Languages[Swedish] = null, o => o.Must = Case.Language("sv", LanguageLevel.A1)),
        ["no level asked"] = ("language:sv", Unknown, s => s.Languages[Swedish] = LanguageLevel.C2, o => o.Must = Case.Language("sv", null)),
        ["no level asked, native listed"] = ("language:sv", Met, s => s.Languages[Swedish] = LanguageLevel.Native, o => o.Must = Case.Language("sv", null)),
        ["no level listed or asked"] = ("language:sv", Unknown, s => s.Languages[Swedish] = null, o => o.Must = Case.Language("sv", null)),

        ["years enough"] = ("experience:7652:2", Met, s => s.Experience[Warehouse] = 2, o => o.Must = Case.Experience("7652", 2)),
        ["years too few"] = ("experience:7652:2", Unmet, s => s.Experience[Warehouse] = 1, o => o.Must = Case.Experience("7652", 2)),
        ["any years asked, less than one listed"] = ("experience:7652", Met, s => s.Experience[Warehouse] = 0, o => o.Must = Case.Experience("7652", null)),
        ["experience lacked"] = ("experience:7652", Unmet, s => s.Lacks = Case.Names("experience:7652"), o => o.Must = Case.Experience("7652", null)),
        ["experience complete"] = ("experience:7652:2", Unmet, s => s.Complete = [RequirementKind.Experience], o => o.Must = Case.Experience("7652", 2)),
        ["experience not mentioned"] = ("experience:7652:2", Unknown, s => s.Occupations = [Warehouse], o => o.Must = Case.Experience("7652", 2)),

        ["remote"] = ("place", Met, _ => { }, o => o.Remote = true),
        ["remote, beyond reach"] = ("place", Met, s => (s.Municipality, s.ReachKm) = (new("2584"), 1), o => (o.Municipality, o.Remote) = (new("0180"), true)),
        ["same municipality, reach unknown"] = ("place", Met, s => s.Municipality = new("0180"), o => o.Municipality = new("0180")),
        ["same municipality outside the table"] = ("place", Met, s => (s.Municipality, s.ReachKm) = (new("9999"), 0), o => o.Municipality = new("9999")),
        ["exactly the reach"] = ("place", Met, s => (s.Municipality, s.ReachKm) = (new("0180"), 6), o => o.Municipality = new("0184")),
        ["one kilometre too far"] = ("place", Unmet, s => (s.Municipality, s.ReachKm) = (new("0180"), 5), o => o.Municipality = new("0184")),
        ["too far, remote not said"] = ("place", Unmet, s => (s.Municipality, s.ReachKm) = (new("2584"), 40), o => (o.Municipality, o.Remote) = (new("0180"), null)),
        ["reach unknown"] = ("place", Unknown, s => s.Municipality = new("0180"), o => o.Municipality = new("0184")),
        ["home unknown"] = ("place", Unknown, s => s.ReachKm = 5, o => o.Municipality = new("0184")),
        ["workplace unknown"] = ("place", Unknown, s => (s.Municipality, s.ReachKm) = (new("0180"), 5), o => o.Remote = false),
        ["outside the table"] = ("place", Unknown, s => (s.Municipality, s.ReachKm) = (new("9999"), 5), o => o.Municipality = new("0184")),

        ["hours shared"] = ("hours", Met, s => s.WorkingTime = new(50, 80), o => o.WorkingTime = new(75, 100)),
        ["hours touching"] = ("hours", Met, s => s.WorkingTime = new(50, 75), o => o.WorkingTime = new(75, 100)),
        ["hours touching from above"] = ("hours", Met, s => s.WorkingTime = new(50, 75), o => o.WorkingTime = new(25, 50)),
        ["hours too few"] = ("hours", Unmet, s => s.WorkingTime = new(50, 74), o => o.WorkingTime = new(75, 100)),
        ["hours too many"] = ("hours", Unmet, s => s.WorkingTime = new(50, 75), o => o.WorkingTime = new(25, 49)),
        ["hours of the seeker unknown"] = ("hours", Unknown, _ => { }, o => o.WorkingTime = new(75, 100)),
        ["hours of the opening unknown"] = ("hours", Unknown, s => s.WorkingTime = new(75, 100), Silent),

        ["can begin earlier"] = ("start", Met, s => s.From = Day.AddDays(-1), o => o.Start = Day),
        ["can begin the first day"] = ("start", Met, s => s.From = Day, o => o.Start = Day),
        ["begins a day late"] = ("start", Unmet, s => s.From = Day.AddDays(1), o => o.Start = Day),
        ["beginning of the seeker unknown"] = ("start", Unknown, _ => { }, o => o.Start = Day),
        ["beginning of the opening unknown"] = ("start", Unknown, s => s.From = Day, Silent),

        ["support offered"] = ("support:mentor", Met, s => s.Needs = [new("mentor")], o => o.Offers = [new("mentor")]),
        ["support not offered"] = ("support:mentor", Unknown, s => s.Needs = [new("mentor")], o => o.Offers = []),
        ["support not said"] = ("support:mentor", Unknown, s => s.Needs = [new("mentor")], Silent),
    };

    public static TheoryData<string> Cells() => [.. Rows.Keys];

    private static void Silent(OpeningDraft opening)
    {
    }
}
