using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Every row of the tables in <c>docs/matching-examples.md</c>, read as it stands there.</summary>
public abstract class DocumentedExamples<TEngine>
    where TEngine : IEngine
{
    private static readonly Offer[] Offers = [new(new PartnerId("p1"), [new ItemName("skill:data")])];

    private static readonly Vocabulary Words = new(
        [new(new("truckkörning"), "Truckkörning"), new(new("truckkort"), "Truckkort", isCredential: true), new(new("plockning"), "Orderplock")],
        [new(new("g-lager"), "Lager", new OccupationId("7652"), [new("plockning"), new("lagersystem")]), new(new("g-vård"), "Vård")],
        [
            new(new("truckförare"), "Truckförare", new OccupationId("g-lager"), [new("truckkörning"), new("truckkort")]),
            new(new("lagerarbetare"), "Lagerarbetare", new OccupationId("g-lager"), [new("plockning"), new("packning")]),
            new(new("undersköterska"), "Undersköterska", new OccupationId("g-vård"), [new("omvårdnad")]),
            new(new("vårdbiträde"), "Vårdbiträde", new OccupationId("g-vård"), [new("omvårdnad")]),
            new(new("chaufför"), "Chaufför"),
            new(new("traktorförare"), "Traktorförare"),
        ],
        [new(new("chaufför"), new("truckförare"), 75), new(new("traktorförare"), new("truckförare"), 25)]);

    [Theory]
    [MemberData(nameof(DocumentedTable.Rows), MemberType = typeof(DocumentedTable))]
    public void Explain_ARowOfTheDocument_SaysWhatStandsThere(string seeker, string opening, string comesOut)
    {
        var person = Assert.Single(SeekerLines.Read(Line(seeker)));
        var work = Assert.Single(OpeningLines.Read(Line(opening)));
        var pair = TEngine.Compile(new SmallMarket([person], [work], Offers, MatchPolicy.Default, null, 0, Words)).Explain(person.Id, work.Id);
        foreach (var said in comesOut.Split("; "))
            Assert.Contains(said, Sayings(pair));
    }

    [Fact]
    public void TheDocument_HasARowForEveryKindAndValue()
    {
        var said = DocumentedTable.Rows().SelectMany(row => ((string)row[2]).Split("; ")).Select(text => (Kind: text.Split(':', ' ')[0], Value: text.Split(' ')[^1])).ToHashSet();
        foreach (var kind in (string[])["place", "hours", "start", "skill", "language", "licence", "experience"])
            foreach (var value in (string[])["met", "unmet", "unknown"])
                Assert.Contains((kind, value), said);
        Assert.Contains(("support", "met"), said);
        Assert.Contains(("support", "unknown"), said);
        Assert.Contains(("skill", "inferred"), said);
        Assert.Contains(("experience", "inferred"), said);
    }

    private static IEnumerable<string> Sayings(PairExplanation pair) =>
    [
        .. pair.Requirements.Select(one => $"{one.Item} {(one.IsInferred ? "inferred" : one.Value.ToString().ToLowerInvariant())}"),
        .. pair.Parts.Select(part => $"{part.Part.ToString().ToLowerInvariant()} {part.Points}"),
        .. pair.Bridges.Select(bridge => $"bridge {bridge}"),
        pair.Exclusion is null ? "eligible" : "excluded",
    ];

    private static MemoryStream Line(string json) => new(Encoding.UTF8.GetBytes(json == "{}" ? """{"id":"x"}""" : """{"id":"x",""" + json[1..]));
}

public sealed class ReferenceDocumentedExamples : DocumentedExamples<ReferenceEngine>;

public sealed class MarketDocumentedExamples : DocumentedExamples<MarketEngine>;
