using System.Text;
using Samverkan.Kernel;
using Samverkan.Matching.Tests.Fast;

namespace Samverkan.Matching.Tests.PolicyFiles;

public sealed class PolicyFileTests
{
    private static MatchPolicy Read(byte[] bytes) => PolicyFile.Read(new MemoryStream(bytes), "policy.json");

    private static MatchPolicy Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("""{"v":1}""")]
    [InlineData("\uFEFF{\r\n \"v\" : 1\r\n}\r\n")]
    [InlineData("""{"unknownPercent":50,"v":1}""")]
    public void Read_OnlyTheVersion_IsTheDefault(string text) => Assert.Equal(MatchPolicy.Default.Fingerprint, Read(text).Fingerprint);

    [Fact]
    public void Read_EveryField_IsThatPolicy()
    {
        var policy = Read("""
            {"v":1,"weights":{"skills":10000,"wish":6000,"place":4000},"mustFactor":10,"unknownPercent":98,"sameGroupPercent":99,"reachLossPercent":0,"inferredPercent":99}
            """);
        Assert.Equal(10_000, policy.WeightOf(MatchPart.Skills));
        Assert.Equal(0, policy.WeightOf(MatchPart.Experience));
        Assert.Equal(4000, policy.WeightOf(MatchPart.Place));
        Assert.Equal((10, 98, 99, 0, 99), (policy.MustFactor, policy.UnknownPercent, policy.SameGroupPercent, policy.ReachLossPercent, policy.InferredPercent));
    }

    [Fact]
    public void WhatIsWrittenReadsBackTheSame()
    {
        for (ulong seed = 0; seed < 100; seed++)
        {
            var policy = new RandomMarket(seed).Policy;
            using var stream = new MemoryStream();
            PolicyFile.Write(stream, policy);
            Assert.Equal(policy.Fingerprint, Read(stream.ToArray()).Fingerprint);
        }
    }

    [Fact]
    public void Write_TheDefault_IsTheseBytes()
    {
        using var stream = new MemoryStream();
        PolicyFile.Write(stream, MatchPolicy.Default);
        Assert.Equal(
            """
            {
              "v": 1,
              "weights": {
                "skills": 4000,
                "experience": 2000,
                "occupation": 1500,
                "languages": 1500,
                "licences": 1000,
                "wish": 4000,
                "place": 3000,
                "hours": 1500,
                "support": 1000,
                "start": 500
              },
              "mustFactor": 2,
              "unknownPercent": 50,
              "sameGroupPercent": 50,
              "reachLossPercent": 40,
              "inferredPercent": 75
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("", null, "empty")]
    [InlineData(" \n", null, "empty")]
    [InlineData("null", null, "object")]
    [InlineData("[]", null, "object")]
    [InlineData("{", null, "not JSON")]
    [InlineData("""{"v":1}{}""", null, "not JSON")]
    [InlineData("""{"v":1,}""", null, "not JSON")]
    [InlineData("{}", "v", "missing")]
    [InlineData("""{"v":2}""", "v", "expected 1")]
    [InlineData("""{"v":"1"}""", "v", "expected 1")]
    [InlineData("""{"v":1,"v":1}""", "v", "twice")]
    [InlineData("""{"v":1,"skills":1}""", "skills", "unknown field")]
    [InlineData("""{"v":1,"\ud800":1}""", null, "unknown field")]
    [InlineData("""{"v":1,"mustFactor":0}""", "mustFactor", "1 to 10")]
    [InlineData("""{"v":1,"mustFactor":11}""", "mustFactor", "1 to 10")]
    [InlineData("""{"v":1,"mustFactor":2.5}""", "mustFactor", "whole number")]
    [InlineData("""{"v":1,"mustFactor":null}""", "mustFactor", "whole number")]
    [InlineData("""{"v":1,"mustFactor":99999999999}""", "mustFactor", "whole number")]
    [InlineData("""{"v":1,"unknownPercent":0}""", "unknownPercent", "1 to 99")]
    [InlineData("""{"v":1,"unknownPercent":100}""", "unknownPercent", "1 to 99")]
    [InlineData("""{"v":1,"sameGroupPercent":-1}""", "sameGroupPercent", "0 to 99")]
    [InlineData("""{"v":1,"sameGroupPercent":100}""", "sameGroupPercent", "0 to 99")]
    [InlineData("""{"v":1,"inferredPercent":49}""", "inferredPercent", "50 to 99")]
    [InlineData("""{"v":1,"inferredPercent":100}""", "inferredPercent", "50 to 99")]
    [InlineData("""{"v":1,"reachLossPercent":50}""", "reachLossPercent", "0 to 49")]
    [InlineData("""{"v":1,"reachLossPercent":-1}""", "reachLossPercent", "0 to 49")]
    [InlineData("""{"v":1,"unknownPercent":80,"reachLossPercent":1}""", "inferredPercent", "default does not suit")]
    [InlineData("""{"v":1,"weights":[]}""", "weights", "object")]
    [InlineData("""{"v":1,"weights":{"skill":1}}""", "weights.skill", "unknown field")]
    [InlineData("""{"v":1,"weights":{"skills":1,"skills":1}}""", "weights.skills", "twice")]
    [InlineData("""{"v":1,"weights":{"skills":"1"}}""", "weights.skills", "0 to 10000")]
    [InlineData("""{"v":1,"weights":{"skills":10001}}""", "weights.skills", "0 to 10000")]
    [InlineData("""{"v":1,"weights":{"skills":-1}}""", "weights.skills", "0 to 10000")]
    [InlineData("""{"v":1,"weights":{"skills":9999,"wish":10000}}""", "weights", "opening's view")]
    [InlineData("""{"v":1,"weights":{"skills":10000,"wish":10000,"start":1}}""", "weights", "seeker's view")]
    public void Read_WhatIsWrong_SaysFieldAndExpectation(string text, string? field, string expectation)
    {
        var problem = Assert.Throws<InputException>(() => Read(text)).Problem;
        Assert.Equal("policy.json", problem.File);
        Assert.Equal(field, problem.Field);
        Assert.Contains(expectation, problem.Reason.English);
        Assert.NotEqual(problem.Reason.English, problem.Reason.Swedish);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreRefused() =>
        Assert.Contains("UTF-8", Assert.Throws<InputException>(() => Read([.. "{\"v\":1,\""u8, 0xFF, .. "\":1}"u8])).Message);

    [Fact]
    public void Read_TwoMegabytes_AreRefusedUnread() =>
        Assert.Contains("1 MB", Assert.Throws<InputException>(() => Read(new byte[2 << 20])).Message);

    [Theory]
    [InlineData("{\n  \"v\": 1,\n  \"mustFactor\": 0\n}", 3)]
    [InlineData("{\n  \"v\": 1,\n  \"mustFactor\": 2,\n  \"mustFactor\": 2\n}", 4)]
    [InlineData("{\r\n  \"v\": 1,\r\n  \"weight\": {}\r\n}", 3)]
    [InlineData("{\n  \"v\": 1,\n  \"weights\": {\n    \"skills\": 1,\n    \"skill\": 1 }\n}", 5)]
    [InlineData("{\n  \"v\": 1,\n  \"weights\": {\n    \"skills\": 1,\n    \"wish\": \"1\" }\n}", 5)]
    [InlineData("{\n  \"v\": 1,\n  \"weights\":\n  {\n    \"skills\": 1 }\n}", 3)]
    [InlineData("{\n  \"v\": 1,\n  \"weights\": [\n {\"skills\": 1 }]\n}", 3)]
    [InlineData("\n\n{\n  \"mustFactor\": 2\n}", 3)]
    [InlineData("\n[]", 2)]
    public void Read_WhatIsWrong_SaysTheLine(string text, int line) => Assert.Equal(line, Assert.Throws<InputException>(() => Read(text)).Problem.Line);

    [Fact]
    public void Read_NotJson_SaysTheLine() =>
        Assert.Equal(2, Assert.Throws<InputException>(() => Read("{\n\"v\":1 x")).Problem.Line);
}
