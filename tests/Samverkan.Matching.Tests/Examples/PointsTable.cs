using Samverkan.Recruitment;
using Samverkan.Testing.Recruitment;
using static Samverkan.Matching.MatchPart;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Parts of views worked by hand from sections 3, 4 and 7 of <c>docs/matching.md</c>: the sums stand beside the cases.</summary>
public static class PointsTable
{
    private static readonly OccupationId Warehouse = new("lager");
    private static readonly OccupationId Group = new("7652");

    /// <summary>Of 3 openings all ask for truck (rarity 16), one for svets: 16 + ⌊16 · log₂(4/2)⌋ = 32.</summary>
    private static readonly RarityTable Table = new(3, new Dictionary<SkillId, int> { [new("truck")] = 3, [new("svets")] = 1 });

    private static readonly MatchPolicy Odd = new(
        new Dictionary<MatchPart, int> { [Skills] = 3333, [Experience] = 6667, [Wish] = 1, [Place] = 9999 },
        mustFactor: 3,
        unknownPercent: 33,
        sameGroupPercent: 34,
        reachLossPercent: 66);

    internal static readonly Dictionary<string, (MatchPart Part, int Points, Case Case)> Rows = new()
    {
        // 4000 · (2·16·100 + 1·32·0) / (100 · 64) = 4000 · 3200 / 6400
        ["a common must met, a rare merit lacking"] = (Skills, 2000, Skilled("truck", "skill:svets")),

        // 4000 · (32·0 + 32·100) / 6400: the rare merit weighs as much as the common must
        ["a common must lacking, a rare merit met"] = (Skills, 2000, Skilled("svets", "skill:truck")),

        // 4000 · (32·100 + 32·50) / 6400
        ["a must met, a merit unknown"] = (Skills, 3000, Skilled("truck")),

        // 4000 · 50 / 100
        ["skills not said"] = (Skills, 2000, Case.Of(_ => { }, _ => { })),
        ["skills said in one list only, and none"] = (Skills, 2000, Case.Of(_ => { }, o => o.Must = Case.Skills())),
        ["no skills asked, and said in both lists"] = (Skills, 4000, Case.Of(_ => { }, o => (o.Must, o.Merit) = (Case.Skills(), Case.Skills()))),
        ["items in one list, none in the other"] = (Skills, 4000, Case.Of(s => s.Skills = [new("truck")], o => (o.Must, o.Merit) = (Case.Skills("truck"), Case.Skills()))),

        // 3333 · (3·16·100 + 16·33) / (100 · 64) = 3333 · 5328 / 6400 = 2774.7
        ["skills under another policy, rounded down"] = (Skills, 2774, Case.Of(
            s => s.Skills = [new("truck")], o => (o.Must, o.Merit) = (Case.Skills("truck"), Case.Skills("data")), Odd, new RarityTable(0, []))),

        // 2000 · ⌊100 · 2 / 3⌋ / 100 = 2000 · 66 / 100
        ["two years of three"] = (Experience, 1320, Case.Of(s => s.Experience[Group] = 2, o => o.Must = Case.Experience("7652", 3))),
        ["no whole year of three"] = (Experience, 0, Case.Of(s => s.Experience[Group] = 0, o => o.Must = Case.Experience("7652", 3))),
        ["nearly all of many years"] = (Experience, 1980, Case.Of(s => s.Experience[Group] = 999, o => o.Must = Case.Experience("7652", 1000))),
        ["three years of three"] = (Experience, 2000, Case.Of(s => s.Experience[Group] = 3, o => o.Must = Case.Experience("7652", 3))),
        ["thirty years of three"] = (Experience, 2000, Case.Of(s => s.Experience[Group] = 30, o => o.Must = Case.Experience("7652", 3))),
        ["experience unknown"] = (Experience, 1000, Case.Of(_ => { }, o => o.Must = Case.Experience("7652", 3))),
        ["experience lacked"] = (Experience, 0, Case.Of(s => s.Lacks = Case.Names("experience"), o => o.Must = Case.Experience("7652", 3))),

        // 2000 · (2·50 + 1·100) / (100 · 3) = 1333.3
        ["a must unknown, a merit met"] = (Experience, 1333, Case.Of(
            s => s.Experience[Warehouse] = 1, o => (o.Must, o.Merit) = (Case.Experience("7652", 3), Case.Experience("lager", null)))),

        ["experience in the occupation, of no whole year"] = (MatchPart.Occupation, 1500, Worked(s => s.Experience[Warehouse] = 0)),
        ["experience in its group"] = (MatchPart.Occupation, 1125, Worked(s => s.Experience[Group] = 9)),

        // 1500 · (0 + 100 · 50 / 100) / 100: half of the way from nothing, not from unknown
        ["experience in its group, the occupation lacked"] = (MatchPart.Occupation, 750, Worked(s => (s.Experience[Group], s.Lacks) = (9, Case.Names("lager")))),
        ["the occupation lacked"] = (MatchPart.Occupation, 0, Worked(s => s.Lacks = Case.Names("experience:lager"))),
        ["all experience lacked"] = (MatchPart.Occupation, 0, Worked(s => s.Lacks = Case.Names("experience"))),
        ["experience complete"] = (MatchPart.Occupation, 0, Worked(s => (s.Experience[new("kock")], s.Complete) = (4, [RequirementKind.Experience]))),
        ["only the group lacked"] = (MatchPart.Occupation, 750, Worked(s => s.Lacks = Case.Names("7652"))),
        ["experience not mentioned"] = (MatchPart.Occupation, 750, Worked(_ => { })),
        ["group only, experience in it"] = (MatchPart.Occupation, 1500, Case.Of(s => s.Experience[Group] = 1, o => o.OccupationGroup = Group)),
        ["group only, lacked"] = (MatchPart.Occupation, 0, Case.Of(s => s.Lacks = Case.Names("7652"), o => o.OccupationGroup = Group)),
        ["neither occupation nor group, experience complete"] = (MatchPart.Occupation, 750, Case.Of(s => s.Complete = [RequirementKind.Experience], _ => { })),

        // 1500 · (2·0 + 1·100) / 300
        ["a language below the must, at the merit"] = (Languages, 500, Case.Of(
            s => s.Languages[new("sv")] = LanguageLevel.A2, o => (o.Must, o.Merit) = (Case.Language("sv", LanguageLevel.B1), Case.Language("sv", LanguageLevel.A2)))),
        ["a licence included"] = (Licences, 1000, Case.Of(s => s.Licences = [new("C")], o => o.Merit = Case.Licences("B"))),
        ["a licence unknown"] = (Licences, 500, Case.Of(_ => { }, o => o.Merit = Case.Licences("B"))),

        ["the occupation sought"] = (Wish, 4000, Worked(s => s.Occupations = [Warehouse])),
        ["its group sought"] = (Wish, 4000, Worked(s => s.Occupations = [new("kock"), Group])),
        ["another occupation sought"] = (Wish, 2000, Worked(s => s.Occupations = [new("kock")])),
        ["nothing sought"] = (Wish, 2000, Worked(_ => { })),

        ["remote"] = (Place, 3000, Case.Of(_ => { }, o => o.Remote = true)),
        ["at home"] = (Place, 3000, Placed("0180", "0180", null)),

        // 6 km: 3000 · (100 − ⌊40 · 6 / reach⌋) / 100
        ["as far as the reach"] = (Place, 1800, Placed("0180", "0184", 6)),
        ["half the reach"] = (Place, 2400, Placed("0180", "0184", 12)),
        ["a part of the reach, 5.85 per cent lost rounded down"] = (Place, 2850, Placed("0180", "0184", 41)),
        ["reach without end"] = (Place, 3000, Placed("0180", "0184", int.MaxValue)),
        ["out of reach"] = (Place, 0, Placed("0180", "0184", 5)),
        ["place unknown"] = (Place, 1500, Placed("0180", "9999", 5)),

        // 9999 · (100 − ⌊66 · 391 / 400⌋) / 100 = 9999 · 36 / 100 = 3599.6
        ["far, under another policy"] = (Place, 3599, Case.Of(s => (s.Municipality, s.ReachKm) = (new("0180"), 400), o => o.Municipality = new("1480"), Odd)),

        ["hours suitable"] = (Hours, 1500, Case.Of(s => s.WorkingTime = new(50, 75), o => o.WorkingTime = new(75, 100))),
        ["hours unsuitable"] = (Hours, 0, Case.Of(s => s.WorkingTime = new(50, 74), o => o.WorkingTime = new(75, 100))),
        ["hours unknown"] = (Hours, 750, Case.Of(_ => { }, _ => { })),
        ["start suitable"] = (Start, 500, Case.Of(s => s.From = new(2027, 1, 1), o => o.Start = new(2027, 1, 1))),
        ["start too late"] = (Start, 0, Case.Of(s => s.From = new(2027, 1, 2), o => o.Start = new(2027, 1, 1))),
        ["start unknown"] = (Start, 250, Case.Of(_ => { }, _ => { })),

        ["no support needed"] = (Support, 1000, Case.Of(_ => { }, o => o.Offers = [])),
        ["one need of one offered"] = (Support, 1000, Case.Of(s => s.Needs = [new("mentor")], o => o.Offers = [new("mentor")])),

        // 1000 · (100 + 50 + 50) / 300
        ["one need of three offered, one named twice"] = (Support, 666, Case.Of(
            s => s.Needs = [new("mentor"), new("tolk"), new("buss"), new("tolk")], o => o.Offers = [new("mentor")])),
    };

    public static TheoryData<string> Cases() => [.. Rows.Keys];

    private static Case Skilled(string skill, params string[] lacks) => Case.Of(
        s => (s.Skills, s.Lacks) = ([new(skill)], Case.Names(lacks)),
        o => (o.Must, o.Merit) = (Case.Skills("truck"), Case.Skills("svets")),
        rarity: Table);

    private static Case Worked(Action<SeekerDraft> seeker) => Case.Of(seeker, o => (o.Occupation, o.OccupationGroup) = (Warehouse, Group));

    private static Case Placed(string home, string work, int? reach) =>
        Case.Of(s => (s.Municipality, s.ReachKm) = (new(home), reach), o => o.Municipality = new(work));
}
