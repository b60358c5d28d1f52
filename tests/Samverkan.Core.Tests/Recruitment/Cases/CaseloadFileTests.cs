using System.Text.Json.Nodes;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using Samverkan.Tests.Json;
using static Samverkan.Tests.Recruitment.Cases.ErasureTests;

namespace Samverkan.Tests.Recruitment.Cases;

public sealed class CaseloadFileTests
{
    private const string Header = "{\"v\":1,\"caseload\":true}\n";
    private const string First = "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"optedIn\",\"seeker\":\"s1\",\"owner\":\"u1\"}}\n";

    [Fact]
    public void Read_WhatWasWritten_IsTheSameCaseload()
    {
        var told = CaseStory.Told;

        Assert.Equal(told, Read(Written(told)));
        Assert.Equal(Written(told), Written(Read(Written(told))));
        Assert.Equal(Caseload.Empty, Read(Written(Caseload.Empty)));
        Assert.Equal(Header + First, Written(Read(Header + First)));
    }

    [Fact]
    public void Read_ALineByAnotherOrder_GivesTheSameBytes()
    {
        var other = First.Replace("\"s1\"", "\"s0\"", StringComparison.Ordinal);

        Assert.Equal(Header + other + First, Written(Read(Header + First + "\n" + other + "{\"erased\":\"2027-02\",\"cases\":2}\n{\"erased\":\"2027-01\",\"cases\":1}\n")).Split("{\"erased")[0]);
        Assert.EndsWith("{\"erased\":\"2027-01\",\"cases\":1}\n{\"erased\":\"2027-02\",\"cases\":2}\n", Written(Read(Header + "{\"erased\":\"2027-02\",\"cases\":2}\n{\"erased\":\"2027-01\",\"cases\":1}\n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null, null, "the file is empty")]
    [InlineData("{\"v\":2,\"caseload\":true}", 1, "v", "expected a whole number from 1 to 1")]
    [InlineData("{\"v\":1,\"caseload\":false}", 1, "caseload", "expected true")]
    [InlineData("{\"v\":1,\"collaboration\":\"x\"}", 1, "*", "unknown field; expected one of v, caseload")]
    [InlineData(Header + "{", 2, null, "the line is not whole JSON")]
    [InlineData(Header + "{\"at\":\"2027-01-11T09:00:00Z\"}", 2, "step", "the line is either a step")]
    [InlineData(Header + "{\"erased\":\"2027-13\",\"cases\":1}", 2, "erased", "expected a month such as 2027-01")]
    [InlineData(Header + "{\"erased\":\"2027-12\",\"cases\":0}", 2, "cases", "expected a whole number, at least 1")]
    [InlineData(Header + "{\"erased\":\"2027-12\",\"cases\":2147483647}\n{\"erased\":\"2027-11\",\"cases\":1}\n{\"erased\":\"2027-12\",\"cases\":1}", 4, "cases", "the month has more than 2147483647 erased cases in all")]
    [InlineData(Header + "{\"annaAndersson\":1}", 2, "*", "unknown field; expected one of at, by, step, erased, cases")]
    [InlineData(Header + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"declined\",\"seeker\":\"s1\",\"opening\":\"o1\",\"annaAndersson\":1}}", 2, "step.*", "unknown field; expected one of seeker, opening")]
    [InlineData(Header + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"declined\",\"anna\":1,\"anna\":2}}", 2, "step.*", "the field is there twice")]
    [InlineData(Header + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"declined\",\"seeker\":\"s1\",\"seeker\":\"s2\"}}", 2, "step.seeker", "the field is there twice")]
    [InlineData(Header + First + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"supportNeeded\",\"seeker\":\"s1\",\"support\":\"811218-9876\"}}", 3, "step.support", "expected an id that is not a personal identity number")]
    [InlineData(Header + "{\"erased\":\"2027-12\"}", 2, "erased", "the line is either a step")]
    [InlineData(Header + First + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"optedOff\",\"seeker\":\"s1\"}}", 3, "step.type", "expected one of accepted, agreed")]
    [InlineData(Header + First + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"declined\",\"seeker\":\"s1\"}}", 3, "step.opening", "the field is missing; expected a value")]
    [InlineData(Header + First + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"declined\",\"seeker\":\"811218-9876\",\"opening\":\"o1\"}}", 3, "step.seeker", "expected an id that is not a personal identity number")]
    [InlineData(Header + First + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"declined\",\"seeker\":\"s1\",\"opening\":\"o1\"}}", 3, null, "the line does not hold, SAM962 field:opening")]
    [InlineData(Header + First + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"closed\",\"seeker\":\"s1\",\"opening\":\"o1\",\"because\":1,\"reason\":\"x\"}}", 3, "step.because", "expected one of otherChosen, openingGone")]
    [InlineData(Header + First + "{\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"decision:d1\",\"step\":{\"type\":\"optedOut\",\"seeker\":\"s1\"}}", 3, null, "the line does not hold, SAM950 field:by")]
    [InlineData(Header + First + "{\"at\":\"2027-01-10T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"identityProtected\",\"seeker\":\"s1\",\"isProtected\":true}}", 3, null, "the line does not hold, SAM953 at")]
    [InlineData(Header + First + "{\"at\":\"2127-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"identityProtected\",\"seeker\":\"s1\",\"isProtected\":true}}", 3, null, "the line does not hold, SAM953 at")]
    [InlineData(Header + First + "{\"at\":\"9999-12-31T23:59:59Z\",\"by\":\"u1@p1\",\"step\":{\"type\":\"optedOut\",\"seeker\":\"s1\"}}", 3, null, "the line does not hold, SAM974 at")]
    public void Read_WhatIsWrong_IsSaidWithLineAndField(string text, int? line, string? field, string reason)
    {
        var problem = Assert.Throws<InputException>(() => Read(text)).Problem;

        Assert.Equal(("caseload.jsonl", line, field), (problem.File, (int?)problem.Line, problem.Field));
        Assert.StartsWith(reason, problem.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Erase_InAMonthThatCannotCountMore_StillErases()
    {
        var full = Read(Header + First + "{\"erased\":\"2027-01\",\"cases\":2147483647}\n");
        var erased = full.Erase(new("s1"), CaseStory.Start.AddHours(1), Actor.For(new PersonId("u1"), new PartnerId("p1"))).Require();

        Assert.Equal(0, erased.Count);
        Assert.Equal(int.MaxValue, Assert.Single(erased.Erased).Count);
    }

    [Fact]
    public void Schema_OfEveryLineThatIsWritten_AcceptsItAndNotWithAnythingMore()
    {
        var schema = new Schema(Schemas.Get("caseload"));
        var erased = CaseStory.Told.Erase(CaseStory.S1, CaseStory.Start.AddYears(2), CaseStory.ByOther).Require();
        foreach (var line in (Written(CaseStory.Told) + Written(erased)).Split('\n').Where(line => line.Length > 0 && !line.StartsWith("{\"v\"", StringComparison.Ordinal)))
        {
            Assert.True(schema.Accepts(JsonNode.Parse(line)), line);
            var more = JsonNode.Parse(line)!;
            (more["step"] ?? more)["extra"] = 1;
            Assert.False(schema.Accepts(more), line);
            if (more["step"] is not { } step)
                continue;
            step.AsObject().Remove("extra");
            Assert.True(schema.Accepts(more));
            step.AsObject().Remove("seeker");
            Assert.False(schema.Accepts(more));
        }
    }
}
