using Samverkan.Recruitment;
using Samverkan.Testing;

namespace Samverkan.Tests.Recruitment;

public sealed class VocabularyTests
{
    private static readonly SkillId Truck = new("sk1");
    private static readonly OccupationId Cook = new("o1");
    private static readonly OccupationId Kitchen = new("g1");

    private static readonly Vocabulary Words = new(
        [new(Truck, "Truckkort", isCredential: true), new(new("sk2"), "Matlagning"), new(new("sk3"), "matlagning")],
        [new(Kitchen, "Kockar och kallskänkor", new OccupationId("5120"), [new("sk2")])],
        [new(Cook, "Kock/Kokerska", new OccupationId("5120")), new(new("o2"), "Kallskänka", Kitchen), new(new("o3"), "Kock/Skeppskock")],
        [new(new("o2"), Cook, 75)]);

    [Fact]
    public void Canonical_AnyNameOfAThing_IsItsId()
    {
        Assert.Equal(Truck, Words.Canonical(new SkillId("TRUCKKORT")));
        Assert.Equal(Truck, Words.Canonical(Truck));
        Assert.Equal(Kitchen, Words.Canonical(new OccupationId("5120")));
        Assert.Equal(new OccupationId("9999"), Words.Canonical(new OccupationId("9999")));
        Assert.Equal("sk2", Words.Canonical(new SkillId("Matlagning")).Value);
    }

    [Fact]
    public void GroupOf_OccupationByIdOfItsGroupOrByItsCode_IsTheGroup()
    {
        Assert.Equal(Kitchen, Words.GroupOf(Cook));
        Assert.Equal(Kitchen, Words.GroupOf(new("o2")));
        Assert.Equal(Kitchen, Words.GroupOf(new("5120")));
        Assert.Null(Words.GroupOf(new("o3")));
        Assert.Equal([Cook, new("o2")], Words.OccupationsOf(new("5120")));
    }

    [Fact]
    public void StandInPercent_HasADirection() =>
        Assert.Equal((75, 0), (Words.StandInPercent(held: new("o2"), asked: Cook), Words.StandInPercent(held: Cook, asked: new("o2"))));

    [Fact]
    public void OccupationNamed_WholeNameOrOneSideOfAStroke_IsTheOccupationUnlessSeveralHaveIt()
    {
        Assert.Equal(Cook, Words.OccupationNamed(" kokerska "));
        Assert.Equal(Cook, Words.OccupationNamed("Kock/Kokerska"));
        Assert.Equal(Kitchen, Words.OccupationNamed("kockar och kallskänkor"));
        Assert.Null(Words.OccupationNamed("Kock"));
        Assert.Null(Words.OccupationNamed("Diskare"));
    }

    [Fact]
    public void Vocabulary_SameThingTwice_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Vocabulary([new(Truck, "a"), new(Truck, "b")]));
        Assert.Throws<ArgumentException>(() => new Vocabulary(groups: [new(Kitchen, "a", new OccupationId("1")), new(new("g2"), "b", new OccupationId("1"))]));
        Assert.Throws<ArgumentException>(() => new Vocabulary(groups: [new(Kitchen, "a")], occupations: [new(Kitchen, "b")]));
        Assert.Throws<ArgumentException>(() => new Vocabulary(standIns: [new(Cook, Kitchen, 75), new(Cook, Kitchen, 25)]));
        Assert.Throws<ArgumentException>(() => new StandIn(Cook, Cook, 75));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StandIn(Cook, Kitchen, 100));
        Assert.Throws<ArgumentException>(() => new Skill(default, "a"));
        Assert.Throws<ArgumentException>(() => new Occupation(Cook, " "));
    }

    [Fact]
    public void Fingerprint_EveryPartOfIt_Counts()
    {
        Vocabulary[] all =
        [
            Vocabulary.Empty,
            new([new(Truck, "a")]),
            new([new(Truck, "a", isCredential: true)]),
            new([new(Truck, "b")]),
            new(groups: [new(Kitchen, "a")]),
            new(groups: [new(Kitchen, "a", new OccupationId("1"))]),
            new(groups: [new(Kitchen, "a", null, [Truck])]),
            new(occupations: [new(Kitchen, "a")]),
            new(occupations: [new(Kitchen, "a", Cook)]),
            new(occupations: [new(Kitchen, "a", null, [Truck])]),
            new(standIns: [new(Cook, Kitchen, 25)]),
            new(standIns: [new(Cook, Kitchen, 75)]),
            new(standIns: [new(Kitchen, Cook, 75)]),
        ];
        Assert.Equal(all.Length, all.Select(one => one.Fingerprint).Distinct().Count());
    }

    [SamverkanProperty]
    public bool TheOrderOfWhatIsGivenChangesNothing(Vocabulary vocabulary)
    {
        var turned = new Vocabulary(vocabulary.Skills.Reverse(), vocabulary.Groups.Reverse(), vocabulary.Occupations.Reverse(), vocabulary.StandIns.Reverse());
        return turned.Fingerprint == vocabulary.Fingerprint
            && vocabulary.Occupations.All(one => turned.StandInsOf(one.Id).Select(to => (to.Asked, to.Percent)).SequenceEqual(vocabulary.StandInsOf(one.Id).Select(to => (to.Asked, to.Percent))));
    }
}
