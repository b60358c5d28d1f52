using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment;

/// <summary>What every constructor and every member must refuse. The rest is taken as it is.</summary>
public sealed class GuardTests
{
    private static readonly SeekerId S1 = new("s1");
    private static readonly OpeningId O1 = new("o1");
    private static readonly PartnerId P1 = new("p1");

    private static readonly Dictionary<string, Action> Refused = new()
    {
        ["seeker without id"] = () => _ = new Seeker(default),
        ["no list of skills"] = () => _ = new Seeker(S1) { Skills = null! },
        ["a skill that is default"] = () => _ = new Seeker(S1) { Skills = [new("truck"), default] },
        ["no table of languages"] = () => _ = new Seeker(S1) { Languages = null! },
        ["a language that is default"] = () => _ = new Seeker(S1) { Languages = Levels(default, null) },
        ["a level below A1"] = () => _ = new Seeker(S1) { Languages = Levels(new("sv"), 0) },
        ["a level above native"] = () => _ = new Seeker(S1) { Languages = Levels(new("sv"), (LanguageLevel)8) },
        ["no list of licences"] = () => _ = new Seeker(S1) { Licences = null! },
        ["a licence that is default"] = () => _ = new Seeker(S1) { Licences = [default] },
        ["no table of experience"] = () => _ = new Seeker(S1) { Experience = null! },
        ["experience in a default occupation"] = () => _ = new Seeker(S1) { Experience = Held(default, 1) },
        ["fewer than no years"] = () => _ = new Seeker(S1) { Experience = Held(new("7652"), -1) },
        ["no list of occupations"] = () => _ = new Seeker(S1) { Occupations = null! },
        ["an occupation sought that is default"] = () => _ = new Seeker(S1) { Occupations = [default] },
        ["a home that is default"] = () => _ = new Seeker(S1) { Municipality = default(MunicipalityCode) },
        ["a reach below none"] = () => _ = new Seeker(S1) { ReachKm = -1 },
        ["no list of what is lacked"] = () => _ = new Seeker(S1) { Lacks = null! },
        ["a name that is default"] = () => _ = new Seeker(S1) { Lacks = [default] },
        ["no list of what is complete"] = () => _ = new Seeker(S1) { Complete = null! },
        ["a place that is complete"] = () => _ = new Seeker(S1) { Complete = [RequirementKind.Place] },
        ["support that is complete"] = () => _ = new Seeker(S1) { Complete = [RequirementKind.Support] },
        ["no kind that is complete"] = () => _ = new Seeker(S1) { Complete = [default] },
        ["no list of needs"] = () => _ = new Seeker(S1) { Needs = null! },
        ["a need that is default"] = () => _ = new Seeker(S1) { Needs = [default] },
        ["no list of barriers"] = () => _ = new Seeker(S1) { Barriers = null! },
        ["a barrier that is default"] = () => _ = new Seeker(S1) { Barriers = [default] },

        ["opening without id"] = () => _ = new Opening(default),
        ["an employer that is default"] = () => _ = new Opening(O1) { Employer = default(EmployerId) },
        ["an occupation that is default"] = () => _ = new Opening(O1) { Occupation = default(OccupationId) },
        ["a group that is default"] = () => _ = new Opening(O1) { OccupationGroup = default(OccupationId) },
        ["no positions"] = () => _ = new Opening(O1) { Positions = 0 },
        ["fewer than no positions"] = () => _ = new Opening(O1) { Positions = -1 },
        ["a workplace that is default"] = () => _ = new Opening(O1) { Municipality = default(MunicipalityCode) },
        ["no musts at all"] = () => _ = new Opening(O1) { Must = null! },
        ["no merits at all"] = () => _ = new Opening(O1) { Merit = null! },
        ["no list of what is adaptable"] = () => _ = new Opening(O1) { Adaptable = null! },
        ["something adaptable that is default"] = () => _ = new Opening(O1) { Adaptable = [default] },
        ["support offered that is default"] = () => _ = new Opening(O1) { Offers = [default] },
        ["no table of reserved positions"] = () => _ = new Opening(O1) { Reserved = null! },
        ["no position reserved"] = () => _ = new Opening(O1) { Reserved = new Dictionary<string, int> { ["g"] = 0 } },
        ["a position reserved for no group"] = () => _ = new Opening(O1) { Reserved = new Dictionary<string, int> { [" "] = 1 } },

        ["a skill asked for that is default"] = () => _ = new Requirements { Skills = [default] },
        ["a language asked for that is default"] = () => _ = new Requirements { Languages = Levels(default, null) },
        ["a level asked for that is none"] = () => _ = new Requirements { Languages = Levels(new("sv"), 0) },
        ["a licence asked for that is default"] = () => _ = new Requirements { Licences = [default] },
        ["an occupation asked for that is default"] = () => _ = new Requirements { Experience = Asked(default, null) },
        ["no years asked for"] = () => _ = new Requirements { Experience = Asked(new("7652"), 0) },

        ["offer without partner"] = () => _ = new Offer(default, [new("B")]),
        ["offer of no list"] = () => _ = new Offer(P1, null!),
        ["offer of nothing"] = () => _ = new Offer(P1, []),
        ["offer of a default name"] = () => _ = new Offer(P1, [default]),
        ["offer to no one"] = () => _ = new Offer(P1, [new("B")]) { Capacity = 0 },
        ["offer before it begins"] = () => _ = new Offer(P1, [new("B")]) { Days = -1 },

        ["less than no time"] = () => _ = new WorkingTime(-1, 50),
        ["more than full time"] = () => _ = new WorkingTime(50, 101),
        ["time in the wrong order"] = () => _ = new WorkingTime(51, 50),
    };

    public static TheoryData<string> Cases() => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Make_OutOfRange_IsRefused(string named) => Assert.ThrowsAny<ArgumentException>(Refused[named]);

    [Fact]
    public void Seeker_OfWhomNothingIsKnown_HasEmptyListsAndNoValues()
    {
        var seeker = new Seeker(S1);
        Assert.Equal("s1", seeker.ToString());
        Assert.Empty(seeker.Skills);
        Assert.Empty(seeker.Languages);
        Assert.Empty(seeker.Licences);
        Assert.Empty(seeker.Experience);
        Assert.Empty(seeker.Occupations);
        Assert.Empty(seeker.Lacks);
        Assert.Empty(seeker.Complete);
        Assert.Empty(seeker.Needs);
        Assert.Empty(seeker.Barriers);
        Assert.Equal((null, null, null, null), (seeker.Municipality, seeker.ReachKm, seeker.WorkingTime, seeker.From));
    }

    [Fact]
    public void Opening_OfWhichNothingIsKnown_HasOnePositionAndAsksForNothingKnown()
    {
        var opening = new Opening(O1);
        Assert.Equal(("o1", 1), (opening.ToString(), opening.Positions));
        Assert.Equal((null, null, null, null), (opening.Must.Skills, opening.Must.Languages, opening.Merit.Licences, opening.Merit.Experience));
        Assert.Equal((null, null, null), (opening.Remote, opening.Offers, opening.WorkingTime));
        Assert.Empty(opening.Adaptable);
        Assert.Empty(opening.Reserved);
    }

    [Fact]
    public void Make_AtTheEndsOfTheRanges_IsTaken()
    {
        Assert.Equal(0, new Seeker(S1) { ReachKm = 0, Experience = Held(new("7652"), 0) }.ReachKm);
        Assert.Null(new Seeker(S1) { ReachKm = null }.ReachKm);
        Assert.Equal(4, new Seeker(S1) { Complete = [RequirementKind.Skill, RequirementKind.Language, RequirementKind.Licence, RequirementKind.Experience] }.Complete.Count);
        Assert.Equal(LanguageLevel.Native, new Requirements { Languages = Levels(new("sv"), LanguageLevel.Native) }.Languages![new("sv")]);
        Assert.Equal(1, new Requirements { Experience = Asked(new("7652"), 1) }.Experience![new("7652")]);
        Assert.Equal((1, 0), (new Offer(P1, [new("B")]) { Capacity = 1 }.Capacity, new Offer(P1, [new("B")]) { Days = 0 }.Days));
        Assert.Null(new Offer(P1, [new("B")]) { Capacity = null, Days = null }.Capacity);
        Assert.Equal((0, 100), (new WorkingTime(0, 100).Min, new WorkingTime(0, 100).Max));
        Assert.Equal((50, 50), (new WorkingTime(50, 50).Min, new WorkingTime(50, 50).Max));
    }

    [Theory]
    [InlineData(0, 50, 50, 100, true)]
    [InlineData(0, 49, 50, 100, false)]
    [InlineData(75, 100, 0, 80, true)]
    [InlineData(0, 100, 40, 60, true)]
    public void Overlaps_TwoRanges_SaysWhetherTheyShareATime(int min, int max, int otherMin, int otherMax, bool expected)
    {
        Assert.Equal(expected, new WorkingTime(min, max).Overlaps(new WorkingTime(otherMin, otherMax)));
        Assert.Equal(expected, new WorkingTime(otherMin, otherMax).Overlaps(new WorkingTime(min, max)));
    }

    private static Dictionary<LanguageId, LanguageLevel?> Levels(LanguageId id, LanguageLevel? level) => new() { [id] = level };

    private static Dictionary<OccupationId, int> Held(OccupationId id, int years) => new() { [id] = years };

    private static Dictionary<OccupationId, int?> Asked(OccupationId id, int? years) => new() { [id] = years };
}
