using Samverkan.Partners;
using Samverkan.Sharing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using L = Samverkan.Testing.Collaborations.SharingCast;

namespace Samverkan.Tests.Kernel;

/// <summary>Names as they are read, seen through what compares them: a share is refused where giver and receiver are one, and only there.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Åsas kafé", "A\u030Asas kafe\u0301", true)]
    [InlineData("Över bron", "O\u0308VER  BRON\u200B", true)]
    [InlineData("Šišeško Łódź", "S\u030Cis\u030Ces\u030Cko Łódz\u0301", true)]
    [InlineData("Kraft 2", "\uFF2B\uFF52\uFF41\uFF46\uFF54\u3000\uFF12", true)]
    [InlineData("Ung-kraft", "Ung\u2011kraft", true)]
    [InlineData("Åsas kafé", "Asas kafe", false)]
    [InlineData("Åsas kafé", "A\u0308sas kafé", false)]
    [InlineData("Ung kraft", "Ungkraft", false)]
    public void IsSameName_HoweverSpelled_IsWhatAReaderSees(string giver, string receiver, bool isSame)
    {
        var given = SharingScenes.Colliding.And(new ShareReceived(L.H2, ShareKind.Method, "så", giver, P1), "u1@p1");

        Assert.Equal(isSame ? "SAM759" : null, given.Record(new SharePassedOn(L.H2, receiver), SharingActor, given.Ledger[^1].At).Refusal?.Rule);
    }

    private static Samverkan.Kernel.Actor SharingActor { get; } = Samverkan.Kernel.Actor.For(U1, P1);
}
