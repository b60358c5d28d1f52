using System.Text;
using System.Text.Json;
using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Tests.Ledgers;

namespace Samverkan.Tests.Guidance;

/// <summary>Every fact is explained in both languages, and its example can be used.</summary>
public sealed class FactBookTests
{
    public static TheoryData<string> Types => [.. FactJson.Types];

    [Fact]
    public void All_ByRoomAndType_IsEveryKindOfFact()
    {
        Assert.Equal(FactJson.Types, FactBook.All.Select(page => page.Type).Order(StringComparer.Ordinal));
        Assert.Equal(FactBook.All.OrderBy(page => page.Room).ThenBy(page => page.Type, StringComparer.Ordinal), FactBook.All);
        Assert.DoesNotContain(FactBook.All, page => page.Room == Room.Kernel);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Page_OfEveryFact_SaysWhatItIsAndWhoMayStateIt(string type)
    {
        var page = FactBook.Find(type)!;

        IsSaid(page.Summary, 15);
        IsSaid(page.Speakers, 5);
        Assert.EndsWith(".", page.Summary.Swedish, StringComparison.Ordinal);
        Assert.EndsWith(".", page.Summary.English, StringComparison.Ordinal);
        Assert.Equal(type is "proposalDecided" or "operationalDecisionSettled", page.Actor is null);
        Assert.True(page.Actor is null || Actor.TryParse(page.Actor, out _));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Page_OfEveryFact_DescribesEveryField(string type)
    {
        var page = FactBook.Find(type)!;
        var kind = FactKinds.All.Single(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.Name) == type);

        Assert.Equal(FactKinds.Data(kind).Select(data => JsonNamingPolicy.CamelCase.ConvertName(data.Name)), page.Fields.Select(field => field.Name));
        Assert.All(page.Fields, field => IsSaid(field.Meaning, 5));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Example_OfEveryFact_IsReadAndWrittenAlikeAndMayStandInALedger(string type)
    {
        foreach (var example in new[] { FactBook.Find(type)!.Example.Swedish, FactBook.Find(type)!.Example.English })
        {
            var fact = FactJson.Read(Encoding.UTF8.GetBytes(example));
            var told = fact is ProposalMade { Enacts: [var enacted] } && type != "proposalMade" ? enacted : fact;

            Assert.Equal(example, FactJson.Write(fact));
            Assert.Equal(type, JsonNamingPolicy.CamelCase.ConvertName(told.GetType().Name));
            Assert.DoesNotContain('\'', example);
            Assert.DoesNotContain('–', example);
            Assert.DoesNotMatch("SAM06[0126]", Scenes(fact));
        }
    }

    /// <summary>What no one states alone is shown as the proposal that carries it.</summary>
    [Fact]
    public void Example_OfWhatIsDecided_IsAProposal()
    {
        Assert.StartsWith("""{"type":"proposalMade",""", FactBook.Find("partnerAdmitted")!.Example.English, StringComparison.Ordinal);
        Assert.StartsWith("""{"type":"goalStated","goal":"g1","owner":"p1","statement":"That more people keep their job",""", FactBook.Find("GOALSTATED")!.Example.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("goalstate", "goalStated")]
    [InlineData("balotCast", "ballotCast")]
    [InlineData("mandategranted", "mandateGranted")]
    [InlineData("mandat", "mandateChanged")]
    public void Nearest_OfAMisspelledFact_IsTheOneThatWasMeant(string written, string meant)
    {
        Assert.Equal(meant, FactBook.Nearest(written)[0]);
        Assert.Equal(3, FactBook.Nearest(written).Count);
    }

    [Fact]
    public void Find_OfNoFact_IsNull()
    {
        Assert.Null(FactBook.Find("goals"));
        Assert.NotEmpty(FactBook.Nearest(new string('x', 100_000)));
    }

    private static string Scenes(Fact fact) =>
        Testing.Collaborations.Scenes.Three.Record(fact, Actor.For(new("u1"), new PartnerId("p1")), Testing.Collaborations.Scenes.Start.AddDays(1)).Refusal?.Rule ?? string.Empty;

    private static void IsSaid(Wording words, int least)
    {
        Assert.InRange(words.Swedish.Length, least, 400);
        Assert.InRange(words.English.Length, least, 400);
        Assert.NotEqual(words.Swedish, words.English);
    }
}
