using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Tests.Ledgers;

/// <summary>What a user meets whose ledger holds a line that is none: file, line, field and what was expected there.</summary>
public sealed class FactDiagnosisTests
{
    private const string Formed = """{"type":"collaborationFormed","partner":"p1","name":"Kommunen","sector":"publicSector","representative":"u1"}""";
    private const string Sectors = "civilSociety, business, publicSector";
    private static readonly string Types = string.Join(", ", FactJson.Types);
    private static readonly string Previous = new('0', 64);

    public static TheoryData<string, string?, string, string> Facts => new()
    {
        { "[]", "fact", "förväntade ett objekt", "expected an object" },
        { "null", "fact", "förväntade ett objekt", "expected an object" },
        { "\"goalStated\"", "fact", "förväntade ett objekt", "expected an object" },
        { "{}", "fact.type", "fältet saknas; förväntade ett värde", "the field is missing; expected a value" },
        { """{"type":7}""", "fact.type", $"förväntade något av {Types}", $"expected one of {Types}" },
        { """{"type":"goalstated"}""", "fact.type", $"förväntade något av {Types}", $"expected one of {Types}" },
        { """{"type":"sectorAsked","organisation":"x"}""", "fact.sector", "fältet saknas; förväntade ett värde", "the field is missing; expected a value" },
        { """{"type":"sectorAsked","sector":2,"organisation":"x"}""", "fact.sector", $"förväntade något av {Sectors}", $"expected one of {Sectors}" },
        { """{"type":"sectorAsked","sector":"Business","organisation":"x"}""", "fact.sector", $"förväntade något av {Sectors}", $"expected one of {Sectors}" },
        { """{"type":"sectorAsked","sector":"business","organisation":null}""", "fact.organisation", "förväntade en text", "expected a text" },
        { """{"type":"sectorAsked","sector":"business","organisation":["x"]}""", "fact.organisation", "förväntade en text", "expected a text" },
        { """{"type":"sectorAsked","sector":"business","organisation":"\ud800"}""", "fact.organisation", "förväntade en text", "expected a text" },
        { """{"type":"sectorAsked","sector":"business","organisation":"x","why":1}""", "fact.why", "okänt fält; förväntade något av sector, organisation", "unknown field; expected one of sector, organisation" },
        { """{"type":"sectorAsked","sector":"business","organisation":"x","Anna Andersson":1}""", "fact.*", "okänt fält; förväntade något av sector, organisation", "unknown field; expected one of sector, organisation" },
        { """{"type":"sectorAsked","sector":"business","organisation":"x","Åsa A":1,"Åsa A":2}""", "fact.*", "fältet står två gånger; förväntade det en gång", "the field is there twice; expected it once" },
        { """{"type":"sectorAsked","sector":"business","organisation":"x","$ref":"1"}""", "fact.$ref", "okänt fält; förväntade något av sector, organisation", "unknown field; expected one of sector, organisation" },
        { """{"type":"sectorAsked","sector":"business","organisation":"x","811218-9876":1}""", "fact.*", "okänt fält; förväntade något av sector, organisation", "unknown field; expected one of sector, organisation" },
        { """{"type":"sectorAsked","sector":"business","sector":"business","organisation":"x"}""", "fact.sector", "fältet står två gånger; förväntade det en gång", "the field is there twice; expected it once" },
        { """{"type":"sectorAsked","sector":"business","organisation":"x","\ud800":1}""", "fact", "förväntade text i hel Unicode", "expected text in whole Unicode" },
        { """{"type":"partnerLeft","partner":7}""", "fact.partner", "förväntade ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"type":"partnerLeft","partner":"p 1"}""", "fact.partner", "förväntade ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"type":"partnerLeft","partner":"leader"}""", "fact.partner", "förväntade ett annat id än 'leader', som betyder processledaren", "expected another id than 'leader', which means the process leader" },
        { """{"type":"representativeNamed","partner":"p1","person":"811218-9876"}""", "fact.person", "förväntade ett id som inte är ett personnummer, samordningsnummer, en e-postadress eller ett telefonnummer", "expected an id that is not a personal identity number, a co-ordination number, an e-mail address or a telephone number" },
        { """{"type":"targetGroupSized","targetGroup":"m1","people":"40","source":"x","asOf":"2027-01-31"}""", "fact.people", "förväntade ett heltal", "expected a whole number" },
        { """{"type":"targetGroupSized","targetGroup":"m1","people":1.5,"source":"x","asOf":"2027-01-31"}""", "fact.people", "förväntade ett heltal", "expected a whole number" },
        { """{"type":"targetGroupSized","targetGroup":"m1","people":40,"source":"x","asOf":"31 januari 2027"}""", "fact.asOf", "förväntade en dag som 2027-01-11", "expected a day such as 2027-01-11" },
        { """{"type":"personNoted","contact":"c1","person":"u1","organisation":"c 2"}""", "fact.organisation", "förväntade ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"type":"optionProposed","option":"o1","need":"n1","statement":"x","habitual":"no","sectors":["business"]}""", "fact.habitual", "förväntade true eller false", "expected true or false" },
        { """{"type":"optionProposed","option":"o1","need":"n1","statement":"x","habitual":true,"sectors":["trade"]}""", "fact.sectors", $"förväntade en lista där varje värde är något av {Sectors}", $"expected a list in which each value is one of {Sectors}" },
        { """{"type":"periodCommitted","partner":"p1","from":"2027-13-01"}""", "fact.from", "förväntade en dag som 2027-01-11", "expected a day such as 2027-01-11" },
        { """{"type":"periodCommitted","partner":"p1","from":"2027-01-11","until":7}""", "fact.until", "förväntade en dag som 2027-01-11", "expected a day such as 2027-01-11" },
        { """{"type":"goalTargetSet","goal":"g1","unit":"x","value":1.5,"by":"2027-01-11"}""", "fact.value", "förväntade ett heltal", "expected a whole number" },
        { """{"type":"resourcesPrioritised","resources":["r 1"],"reason":"x"}""", "fact.resources", "förväntade en lista där varje värde är ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected a list in which each value is an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"type":"proposalCalled","proposal":"d1","closes":"2027-01-11"}""", "fact.closes", "förväntade en tid i UTC som 2027-01-11T09:00:00Z", "expected a time in UTC such as 2027-01-11T09:00:00Z" },
        { """{"type":"proposalCalled","proposal":"d1","closes":"2027-01-11T09:00:00+01:00"}""", "fact.closes", "förväntade en tid i UTC som 2027-01-11T09:00:00Z", "expected a time in UTC such as 2027-01-11T09:00:00Z" },
        { """{"type":"cadenceSet","days":"7"}""", "fact.days", "förväntade ett heltal", "expected a whole number" },
        { """{"type":"cadenceSet","days":1.5}""", "fact.days", "förväntade ett heltal", "expected a whole number" },
        { """{"type":"frameSet","frame":"economy","statement":"x","money":1e99}""", "fact.money", "förväntade ett heltal", "expected a whole number" },
        { """{"type":"mandateChanged","mandate":"b1","subject":"x","money":1,"from":"2027-02-30","until":"2027-03-01"}""", "fact.from", "förväntade en dag som 2027-01-11", "expected a day such as 2027-01-11" },
        { """{"type":"agreementDrafted","agreement":"a1","drafter":"p1","rule":"consent","terms":"x","until":"2027"}""", "fact.until", "förväntade en dag som 2027-01-11", "expected a day such as 2027-01-11" },
        { """{"type":"agreementDrafted","agreement":"a1","drafter":"p1","rule":"weighted","terms":"x"}""", "fact.rule", "förväntade något av consent, simpleMajority, twoThirds, unanimity", "expected one of consent, simpleMajority, twoThirds, unanimity" },
        { """{"type":"agreementDrafted","agreement":"a1","drafter":"p1","rule":"consent","terms":"x","ballots":["m 1"]}""", "fact.ballots", "förväntade en lista där varje värde är ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected a list in which each value is an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"type":"processLeaderNamed","person":"u1","employer":"x","ties":"p1"}""", "fact.ties", "förväntade en lista där varje värde är ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected a list in which each value is an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"type":"seatTaken","person":"u1","role":"x","group":"w 1"}""", "fact.group", "förväntade ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"type":"proposalMade","proposal":"d1","proposer":"p1","statement":"x","enacts":{}}""", "fact.enacts", "förväntade en lista", "expected a list" },
        { """{"type":"proposalMade","proposal":"d1","proposer":"p1","statement":"x","enacts":[null]}""", "fact.enacts.[0]", "förväntade ett objekt", "expected an object" },
        { """{"type":"proposalMade","proposal":"d1","proposer":"p1","statement":"x","enacts":[{"type":"purposeAdopted","purpose":"s1","statement":"x"},{"type":"purposeAdopted","purpose":"s1"}]}""", "fact.enacts.[1].statement", "fältet saknas; förväntade ett värde", "the field is missing; expected a value" },
    };

    public static TheoryData<string, string?, string, string> Lines => new()
    {
        { "{", null, "raden är ofullständig eller felaktig JSON; förväntade ett objekt på raden", "the line is not whole JSON; expected one object on the line" },
        { "{}{}", "seq", "fältet saknas; förväntade ett värde", "the field is missing; expected a value" },
        { "[]", null, "förväntade ett objekt", "expected an object" },
        { Entry(Formed) + "{}", null, "raden är ofullständig eller felaktig JSON; förväntade ett objekt på raden", "the line is not whole JSON; expected one object on the line" },
        { Entry(Formed).Replace("\"seq\":1", "\"seq\":0", StringComparison.Ordinal), "seq", "förväntade ett heltal, minst 1", "expected a whole number, at least 1" },
        { Entry(Formed).Replace("\"seq\":1", "\"seq\":2", StringComparison.Ordinal), "seq", "förväntade 1; en rad har tagits bort, lagts till eller flyttats", "expected 1; a line was removed, added or moved" },
        { Entry(Formed).Replace("09:00:00Z", "09:00:00+01:00", StringComparison.Ordinal), "at", "förväntade en tid i UTC som 2027-01-11T09:00:00Z", "expected a time in UTC such as 2027-01-11T09:00:00Z" },
        { Entry(Formed).Replace("u1@p1", "u1", StringComparison.Ordinal), "by", "förväntade en aktör som u1@p1, u1@leader, u1@wg:w1 eller u1@group:g1", "expected an actor such as u1@p1, u1@leader, u1@wg:w1 or u1@group:g1" },
        { Entry(Formed).Replace(Previous, "0", StringComparison.Ordinal), "prev", "förväntade radens kontrollsumma: 64 hexadecimala tecken med små bokstäver", "expected the hash of a line: 64 lower-case hexadecimal characters" },
        { Entry(Formed).Replace(Previous, new('A', 64), StringComparison.Ordinal), "prev", "förväntade radens kontrollsumma: 64 hexadecimala tecken med små bokstäver", "expected the hash of a line: 64 lower-case hexadecimal characters" },
        { Entry(Formed).Replace("\"prev\"", "\"previous\"", StringComparison.Ordinal), "previous", "okänt fält; förväntade något av seq, at, by, fact, prev", "unknown field; expected one of seq, at, by, fact, prev" },
    };

    public static TheoryData<string, string?, string, string> Headers => new()
    {
        { """{"v":2,"collaboration":"c"}""", "v", "förväntade ett heltal från 1 till 1", "expected a whole number from 1 to 1" },
        { """{"collaboration":"c"}""", "v", "fältet saknas; förväntade ett värde", "the field is missing; expected a value" },
        { """{"v":1,"collaboration":""}""", "collaboration", "förväntade ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'", "expected an id of 1 to 64 letters, digits, '-', '_' or '.'" },
        { """{"v":1,"collaboration":"c","head":1}""", "head", "okänt fält; förväntade något av v, collaboration", "unknown field; expected one of v, collaboration" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Read_OfALineWithAFactThatIsNone_SaysWhereAndWhatWasExpected(string fact, string? field, string swedish, string english) =>
        Says(["{\"v\":1,\"collaboration\":\"c\"}", Entry(fact)], 2, field, swedish, english);

    [Theory]
    [MemberData(nameof(Facts))]
    public void Read_OfAFactThatIsNone_SaysTheSameWithoutALine(string fact, string? field, string swedish, string english)
    {
        var problem = Assert.Throws<InputException>(() => FactJson.Read(Encoding.UTF8.GetBytes(fact))).Problem;

        Assert.Equal((null, null), (problem.File, problem.Line));
        Assert.Equal(field == "fact" ? null : field!["fact.".Length..], problem.Field);
        Assert.Equal((swedish, english), (problem.Reason.Swedish, problem.Reason.English));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_OfALineThatIsNone_SaysWhereAndWhatWasExpected(string line, string? field, string swedish, string english) =>
        Says(["{\"v\":1,\"collaboration\":\"c\"}", line], 2, field, swedish, english);

    [Theory]
    [MemberData(nameof(Headers))]
    public void Read_OfAHeaderThatIsNone_SaysWhereAndWhatWasExpected(string header, string? field, string swedish, string english) =>
        Says([header], 1, field, swedish, english);

    [Fact]
    public void Read_OfALineThatARuleRefuses_SaysWhichRuleAndWhatToDo()
    {
        string[] lines = ["{\"v\":1,\"collaboration\":\"c\"}", Entry("""{"type":"partnerLeft","partner":"p1"}""")];
        lines[1] = lines[1].Replace(Previous, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(lines[0]))), StringComparison.Ordinal);

        Says(
            lines, 2, null,
            "raden godtas inte, SAM050 collaboration: Samverkan är inte bildad än. Börja med collaborationFormed",
            "the line does not hold, SAM050 collaboration: The collaboration has not been formed yet. Begin with collaborationFormed");
    }

    private static string Entry(string fact) => $$"""{"seq":1,"at":"2027-01-11T09:00:00Z","by":"u1@p1","fact":{{fact}},"prev":"{{Previous}}"}""";

    private static void Says(string[] lines, long line, string? field, string swedish, string english)
    {
        var problem = Files.Problem(lines);

        Assert.Equal((Files.Name, line, field), (problem?.File, problem?.Line, problem?.Field));
        Assert.Equal($"{Files.Name}, rad {line}{(field is null ? "" : ", fält " + field)}: {swedish}.", problem!.In(Language.Swedish));
        Assert.Equal($"{Files.Name}, line {line}{(field is null ? "" : ", field " + field)}: {english}.", problem.In(Language.English));
    }
}
