using Samverkan.Kernel;

namespace Samverkan.Tests.Json;

/// <summary>What is refused: where it says the problem is, what it says, and that it does not repeat what stands there.</summary>
public sealed class ProblemTests
{
    private const string NotWhole = "the line is not whole JSON";
    private const string AnId = "expected an id of 1 to 200 characters";
    private const string ALevel = "expected a level: A1, A2, B1, B2, C1, C2 or native";
    private const string Twice = "the same thing is listed twice";

    [Theory]
    [InlineData("seekers", "hemligt", null, NotWhole)]
    [InlineData("seekers", "{\"id\":\"hemligt\",", null, NotWhole)]
    [InlineData("seekers", "{\"id\":\"hemligt\",\"skills\":[\"a\"", "skills", NotWhole)]
    [InlineData("seekers", "{\"id\":\"a\"} {\"id\":\"hemligt\"}", null, NotWhole)]
    [InlineData("seekers", "{\"id\":\"a\",}", null, NotWhole)]
    [InlineData("seekers", "{'id':'hemligt'}", null, NotWhole)]
    [InlineData("seekers", "[{\"id\":\"hemligt\"}]", null, "expected an object")]
    [InlineData("seekers", "\"hemligt\"", null, "expected an object")]
    [InlineData("seekers", "{}", "id", "the field is missing")]
    [InlineData("seekers", "{\"id\":7}", "id", AnId)]
    [InlineData("seekers", "{\"id\":null}", "id", AnId)]
    [InlineData("seekers", "{\"id\":\"\"}", "id", AnId)]
    [InlineData("seekers", "{\"id\":\" hemligt\"}", "id", AnId)]
    [InlineData("seekers", "{\"id\":\"hem\\nligt\"}", "id", AnId)]
    [InlineData("seekers", "{\"id\":\"\\ud800\"}", "id", "expected text in whole Unicode")]
    [InlineData("seekers", "{\"id\":\"19850709-9805\"}", "id", "expected an id that is not a personal identity number")]
    [InlineData("seekers", "{\"id\":\"8507699805\"}", "id", "expected an id that is not a personal identity number")]
    [InlineData("seekers", "{\"id\":\"hemligt@exempel.se\"}", "id", "expected an id that is not a personal identity number")]
    [InlineData("seekers", "{\"id\":\"a\",\"id\":\"hemligt\"}", "id", "the field is there twice")]
    [InlineData("seekers", "{\"id\":\"a\",\"i\\u0064\":\"hemligt\"}", "id", "the field is there twice")]
    [InlineData("seekers", "{\"id\":\"a\",\"skill\":[]}", "skill", "unknown field; expected one of id, skills, languages")]
    [InlineData("seekers", "{\"id\":\"a\",\"Skills\":[]}", "Skills", "unknown field")]
    [InlineData("seekers", "{\"id\":\"a\",\"hemligt@exempel.se\":1}", "*", "unknown field")]
    [InlineData("seekers", "{\"id\":\"a\",\"hem\\nligt\":1}", "*", "unknown field")]
    [InlineData("seekers", "{\"id\":\"a\",\"skills\":\"hemligt\"}", "skills", "expected a list")]
    [InlineData("seekers", "{\"id\":\"a\",\"skills\":null}", "skills", "expected a list")]
    [InlineData("seekers", "{\"id\":\"a\",\"skills\":[7]}", "skills", AnId)]
    [InlineData("seekers", "{\"id\":\"a\",\"skills\":[\"hemligt\",\"b\",\"hemligt\"]}", "skills", Twice)]
    [InlineData("seekers", "{\"id\":\"a\",\"languages\":[\"sv\"]}", "languages", "expected an object")]
    [InlineData("seekers", "{\"id\":\"a\",\"languages\":{\"sv\":\"D1\"}}", "languages.sv", ALevel)]
    [InlineData("seekers", "{\"id\":\"a\",\"languages\":{\"sv\":\"b1\"}}", "languages.sv", ALevel)]
    [InlineData("seekers", "{\"id\":\"a\",\"languages\":{\"sv\":3}}", "languages.sv", ALevel)]
    [InlineData("seekers", "{\"id\":\"a\",\"languages\":{\"sv\":\"A1\",\"sv\":\"A2\"}}", "languages.sv", "the key is there twice")]
    [InlineData("seekers", "{\"id\":\"a\",\"languages\":{\"19850709-9805\":\"D1\"}}", "languages.*", ALevel)]
    [InlineData("seekers", "{\"id\":\"a\",\"languages\":{\"hemligt namn\":\"D1\"}}", "languages.*", ALevel)]
    [InlineData("seekers", "{\"id\":\"a\",\"experience\":{\"hemligt-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":-1}}", "experience.*", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"experience\":{\"hemligt1985x0709x9805\":-1}}", "experience.*", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"municipality\":\"hemligt\"}", "municipality", "expected a municipality code of four digits")]
    [InlineData("seekers", "{\"id\":\"a\",\"municipality\":\"9999\"}", "municipality", "expected the code of one of the 290 Swedish municipalities")]
    [InlineData("openings", "{\"id\":\"a\",\"municipality\":\"0113\"}", "municipality", "expected the code of one of the 290 Swedish municipalities")]
    [InlineData("seekers", "{\"id\":\"a\",\"lacks\":[\"language:sv:B1\"]}", "lacks", "expected a name without a level")]
    [InlineData("openings", "{\"id\":\"a\",\"adaptable\":[\"language:sv:native\"]}", "adaptable", "expected a name without a level")]
    [InlineData("offers", "{\"partner\":\"a\",\"bridges\":[\"experience:7652:2\"]}", "bridges", "expected a name without years")]
    [InlineData("seekers", "{\"id\":\"a\",\"municipality\":180}", "municipality", "expected a municipality code of four digits")]
    [InlineData("seekers", "{\"id\":\"a\",\"reachKm\":-1}", "reachKm", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"reachKm\":1.5}", "reachKm", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"reachKm\":\"40\"}", "reachKm", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"reachKm\":99999999999}", "reachKm", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"workingTime\":50}", "workingTime", "expected an object")]
    [InlineData("seekers", "{\"id\":\"a\",\"workingTime\":{\"min\":50}}", "workingTime.max", "the field is missing")]
    [InlineData("seekers", "{\"id\":\"a\",\"workingTime\":{\"min\":50,\"max\":101}}", "workingTime.max", "expected a whole number from 0 to 100")]
    [InlineData("seekers", "{\"id\":\"a\",\"workingTime\":{\"min\":50,\"max\":49}}", "workingTime.max", "max is less than min")]
    [InlineData("seekers", "{\"id\":\"a\",\"from\":\"2027-02-30\"}", "from", "expected a date such as 2027-01-31")]
    [InlineData("seekers", "{\"id\":\"a\",\"from\":\"2027-1-3\"}", "from", "expected a date such as 2027-01-31")]
    [InlineData("seekers", "{\"id\":\"a\",\"from\":20270131}", "from", "expected a date such as 2027-01-31")]
    [InlineData("seekers", "{\"id\":\"a\",\"experience\":{\"7652\":-1}}", "experience.7652", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"experience\":{\"7652\":null}}", "experience.7652", "expected a whole number, at least 0")]
    [InlineData("seekers", "{\"id\":\"a\",\"complete\":[\"occupations\"]}", "complete", "expected one of skills, languages, licences and experience")]
    [InlineData("seekers", "{\"id\":\"a\",\"complete\":[\"place\"]}", "complete", "expected one of skills, languages, licences and experience")]
    [InlineData("seekers", "{\"id\":\"a\",\"complete\":[\"skills\",\"skills\"]}", "complete", Twice)]
    [InlineData("seekers", "{\"id\":\"a\",\"lacks\":[\"licence:\"]}", "lacks", "expected an id after the kind of requirement")]
    [InlineData("seekers", "{\"id\":\"a\",\"skills\":[\"hemligt\"],\"lacks\":[\"hemligt\"]}", "lacks", "something is both here and among what the person has")]
    [InlineData("seekers", "{\"id\":\"a\",\"lacks\":[\"licence:B\"],\"licences\":[\"B\"]}", "lacks", "something is both here and among what the person has")]
    [InlineData("seekers", "{\"id\":\"a\",\"lacks\":[\"languages\"],\"languages\":{\"sv\":null}}", "lacks", "something is both here and among what the person has")]
    [InlineData("seekers", "{\"id\":\"a\",\"lacks\":[\"7652\"],\"experience\":{\"7652\":0}}", "lacks", "something is both here and among what the person has")]
    [InlineData("openings", "{\"id\":\"a\",\"positions\":0}", "positions", "expected a whole number, at least 1")]
    [InlineData("openings", "{\"id\":\"a\",\"positions\":-2}", "positions", "expected a whole number, at least 1")]
    [InlineData("openings", "{\"id\":\"a\",\"remote\":\"hemligt\"}", "remote", "expected true or false")]
    [InlineData("openings", "{\"id\":\"a\",\"must\":[\"hemligt\"]}", "must", "expected an object")]
    [InlineData("openings", "{\"id\":\"a\",\"must\":{\"skill\":[]}}", "must.skill", "unknown field; expected one of skills, languages, licences, experience")]
    [InlineData("openings", "{\"id\":\"a\",\"must\":{\"skills\":{}}}", "must.skills", "expected a list")]
    [InlineData("openings", "{\"id\":\"a\",\"must\":{\"skills\":[],\"skills\":[]}}", "must.skills", "the field is there twice")]
    [InlineData("openings", "{\"id\":\"a\",\"merit\":{\"languages\":{\"sv\":\"bra\"}}}", "merit.languages.sv", ALevel)]
    [InlineData("openings", "{\"id\":\"a\",\"merit\":{\"experience\":{\"7652\":0}}}", "merit.experience.7652", "expected a whole number, at least 1")]
    [InlineData("openings", "{\"id\":\"a\",\"start\":\"hemligt\"}", "start", "expected a date such as 2027-01-31")]
    [InlineData("openings", "{\"id\":\"a\",\"reserved\":{\"g\":0}}", "reserved.g", "expected a whole number, at least 1")]
    [InlineData("openings", "{\"id\":\"a\",\"reserved\":{\" g\":1}}", "reserved.*", AnId)]
    [InlineData("offers", "{\"partner\":\"p1\"}", "bridges", "the field is missing")]
    [InlineData("offers", "{\"partner\":\"p1\",\"bridges\":[]}", "bridges", "the list is empty")]
    [InlineData("offers", "{\"partner\":\"p 1\",\"bridges\":[\"a\"]}", "partner", "expected an id of 1 to 64 letters, digits")]
    [InlineData("offers", "{\"partner\":\"p1\",\"bridges\":[\"a\"],\"capacity\":0}", "capacity", "expected a whole number, at least 1")]
    [InlineData("offers", "{\"partner\":\"p1\",\"bridges\":[\"a\"],\"days\":-1}", "days", "expected a whole number, at least 0")]
    public void Read_WrongLine_SaysWhereAndWhatWasExpected(string format, string line, string? field, string reason)
    {
        var good = format == "offers" ? """{"partner":"p0","bridges":["x"]}""" : """{"id":"x"}""";
        var problem = Lines.Problem(format, good + "\n" + line + "\n" + good + "\n");

        Assert.Equal($"{format}.jsonl", problem.File);
        Assert.Equal(2, problem.Line);
        Assert.Equal(field, problem.Field);
        Assert.StartsWith(reason, problem.Reason.English, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", problem.In(Language.Swedish) + problem.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("9805", problem.In(Language.Swedish) + problem.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SameIdTwice_NamesTheLineOfTheFirst() => Assert.Equal(
        "seekers.jsonl, rad 5, fält id: samma id står på rad 2; förväntade ett eget.",
        Lines.Problem("seekers", "\n{\"id\":\"a\"}\n{\"id\":\"b\"}\n\n{\"id\":\"a\"}\n").In(Language.Swedish));

    [Fact]
    public void Read_ManyItemsAndOneAgain_IsRefused() => Assert.Equal(
        "skills", Lines.Problem("seekers", $"{{\"id\":\"a\",\"skills\":[{string.Join(',', Enumerable.Range(0, 40).Select(n => $"\"k{n % 39}\""))}]}}").Field);
}
