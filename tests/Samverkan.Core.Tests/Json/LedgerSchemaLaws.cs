using System.Text.Json.Nodes;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;

namespace Samverkan.Tests.Json;

/// <summary>The schema of the ledger is made from the facts; what is written is what it says, and each field's own sort is told.</summary>
public sealed class LedgerSchemaLaws
{
    private static readonly Schema Ledger = new(Schemas.Get("ledger"));

    [SamverkanProperty(MaxTest = 30)]
    public bool EveryLineThatIsWrittenIsWhatTheSchemaSays(History history) =>
        Files.Lines(history.End).Skip(1).All(line => Ledger.Accepts(JsonNode.Parse(line)));

    [Fact]
    public void Schema_OfEveryKindOfFact_TakesItsExample() =>
        Assert.All(Examples.All, example => Assert.True(Fact(FactJson.Write(example.Fact)), example.ToString()));

    [Theory]
    [InlineData("""{"type":"targetGroupSized","targetGroup":"m1","people":40,"source":"x","asOf":"2027-01-31"}""", true)]
    [InlineData("""{"type":"targetGroupSized","targetGroup":"m1","people":"40","source":"x","asOf":"2027-01-31"}""", false)]
    [InlineData("""{"type":"targetGroupSized","targetGroup":"m1","people":40,"source":"x","asOf":"31/1 2027"}""", false)]
    [InlineData("""{"type":"personNoted","contact":"c1","person":"u1"}""", true)]
    [InlineData("""{"type":"personNoted","contact":"c1","person":"u1","organisation":"c2","ofGroup":"m1"}""", true)]
    [InlineData("""{"type":"personNoted","contact":"c1","person":"u1","organisation":"c 2"}""", false)]
    [InlineData("""{"type":"personNoted","contact":"c1","person":"u1","organisation":7}""", false)]
    public void SchemaAndReader_OfNumbersDatesAndWhatMayBeLeftOut_TakeTheSame(string fact, bool isTaken)
    {
        Assert.Equal(isTaken, Fact(fact));
        Assert.Equal(isTaken, Record.Exception(() => FactJson.Read(System.Text.Encoding.UTF8.GetBytes(fact))) is not InputException);
    }

    private static bool Fact(string fact) =>
        Ledger.Accepts(JsonNode.Parse($$"""{"seq":1,"at":"2027-01-11T09:00:00Z","by":"u1@p1","fact":{{fact}},"prev":"{{new string('0', 64)}}"}"""));
}
