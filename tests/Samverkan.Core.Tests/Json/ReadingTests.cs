using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Json;

public sealed class ReadingTests
{
    [Fact]
    public void Seekers_EveryField_IsRead()
    {
        var seeker = Assert.Single(Lines.Seekers(
            """
            {"id":"s1","skills":["truckkort","kundservice"],"languages":{"sv":"B1","ar":"native","en":null},"licences":["B"],"municipality":"0180","reachKm":40,"workingTime":{"min":50,"max":100},"from":"2027-01-11","occupations":["7652"],"experience":{"7652":3},"lacks":["svets","language:fi"],"complete":["licences"],"needs":["mentor"],"barriers":["housing"]}
            """));

        Assert.Equal(new SeekerId("s1"), seeker.Id);
        Assert.Equal([new("truckkort"), new("kundservice")], seeker.Skills);
        Assert.Equal(LanguageLevel.B1, seeker.Languages[new("sv")]);
        Assert.Equal(LanguageLevel.Native, seeker.Languages[new("ar")]);
        Assert.Null(seeker.Languages[new("en")]);
        Assert.Equal([new("B")], seeker.Licences);
        Assert.Equal(new MunicipalityCode("0180"), seeker.Municipality);
        Assert.Equal(40, seeker.ReachKm);
        Assert.Equal(new WorkingTime(50, 100), seeker.WorkingTime);
        Assert.Equal(new DateOnly(2027, 1, 11), seeker.From);
        Assert.Equal([new("7652")], seeker.Occupations);
        Assert.Equal(3, seeker.Experience[new("7652")]);
        Assert.Equal([new("svets"), new("language:fi")], seeker.Lacks);
        Assert.Equal([RequirementKind.Licence], seeker.Complete);
        Assert.Equal([new("mentor")], seeker.Needs);
        Assert.Equal([new("housing")], seeker.Barriers);
    }

    [Fact]
    public void Openings_EveryField_IsRead()
    {
        var opening = Assert.Single(Lines.Openings(
            """
            {"id":"o1","employer":"e1","occupation":"kP3v","occupationGroup":"7652","positions":2,"municipality":"0184","remote":false,"workingTime":{"min":75,"max":100},"start":"2027-02-01","must":{"skills":["truckkort"],"languages":{"sv":"A2","en":null},"licences":[],"experience":{"7652":2,"7653":null}},"merit":{"skills":["kundservice"]},"adaptable":["languages","truckkort"],"offers":["mentor"],"reserved":{"newly-arrived":1}}
            """));

        Assert.Equal(new EmployerId("e1"), opening.Employer);
        Assert.Equal(new OccupationId("kP3v"), opening.Occupation);
        Assert.Equal(new OccupationId("7652"), opening.OccupationGroup);
        Assert.Equal(2, opening.Positions);
        Assert.Equal(new MunicipalityCode("0184"), opening.Municipality);
        Assert.False(opening.Remote);
        Assert.Equal(new WorkingTime(75, 100), opening.WorkingTime);
        Assert.Equal(new DateOnly(2027, 2, 1), opening.Start);
        Assert.Equal([new("truckkort")], opening.Must.Skills!);
        Assert.Equal(LanguageLevel.A2, opening.Must.Languages![new("sv")]);
        Assert.Null(opening.Must.Languages[new("en")]);
        Assert.Empty(opening.Must.Licences!);
        Assert.Equal(2, opening.Must.Experience![new("7652")]);
        Assert.Null(opening.Must.Experience[new("7653")]);
        Assert.Null(opening.Merit.Languages);
        Assert.Equal([new("languages"), new("truckkort")], opening.Adaptable);
        Assert.Equal([new("mentor")], opening.Offers!);
        Assert.Equal(1, opening.Reserved["newly-arrived"]);
    }

    [Fact]
    public void Offers_EveryField_IsRead()
    {
        var offer = Assert.Single(Lines.Offers("""{"partner":"p1","bridges":["truckkort"],"capacity":12,"days":20}"""));

        Assert.Equal(new PartnerId("p1"), offer.Partner);
        Assert.Equal([new("truckkort")], offer.Bridges);
        Assert.Equal(12, offer.Capacity);
        Assert.Equal(20, offer.Days);
    }

    [Fact]
    public void Openings_OnlyAnId_LeavesTheRestUnknown()
    {
        var opening = Assert.Single(Lines.Openings("""{"id":"o1"}"""));

        Assert.Equal(1, opening.Positions);
        Assert.Null(opening.Remote);
        Assert.Null(opening.Offers);
        Assert.Null(opening.Must.Skills);
    }

    [Fact]
    public void Offers_OnePartnerTwice_AreTwoOffers() =>
        Assert.Equal(2, Lines.Offers("{\"partner\":\"p1\",\"bridges\":[\"a\"]}\n{\"partner\":\"p1\",\"bridges\":[\"b\"]}\n").Count);

    [Fact]
    public void Openings_SkillThatIsBothMustAndMerit_IsRead() =>
        Assert.Single(Lines.Openings("""{"id":"o1","must":{"skills":["a"]},"merit":{"skills":["a"]}}"""));
}
