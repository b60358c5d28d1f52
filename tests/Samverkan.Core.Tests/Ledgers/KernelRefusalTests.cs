using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Ledgers;

/// <summary>The rules that hold for every fact, whatever its room.</summary>
public sealed class KernelRefusalTests
{
    private static readonly SectorAsked Asked = new(Sector.Business, "Kajens lager");

    public static TheoryData<Refused> Rows =>
    [
        new("SAM050", "collaboration", Unformed, Asked, "u1@p1"),
        new("SAM050", "collaboration", Unformed, new SectorAsked(default, string.Empty), "u1@leader"),
        new("SAM053", "collaboration", Closed, Asked, "u1@p1"),
        new("SAM053", "collaboration", Closed, new SectorAsked(default, "ring 070-123 45 67"), "u9@p9"),
        new("SAM055", "u9@p1", Two, Asked, "u9@p1"),
        new("SAM055", "u1@p9", Two, Asked, "u1@p9"),
        new("SAM055", "u2@p1", Two, Asked, "u2@p1"),
        new("SAM055", "u1@leader", Two, Asked, "u1@leader"),
        new("SAM055", "u1@wg:w1", Two, Asked, "u1@wg:w1"),
        new("SAM055", "u1@group:t1", Two, Asked, "u1@group:t1"),
        new("SAM055", "u2@p2", Three.And(new PartnerLeft(P2), "u2@p2"), Asked, "u2@p2"),
        new("SAM055", "u9@p1", Closed, new PartnerLeft(P1), "u9@p1"),
        new("SAM060", "field:organisation", Two, new SectorAsked(default, " "), "u9@p1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheKernel_IsRefused(Refused row) => row.Holds();

    /// <summary>
    /// What any partner may state is refused to others by the fact's own rule, though a leader and the members of groups are recognised.
    /// </summary>
    [Fact]
    public void Check_OfWhatAnyPartnerMayState_RefusesWhoActsForNone()
    {
        Fact[] facts =
        [
            Asked, new RiskAnswered(K1, "ett svar"), new TensionNoticed(T1, G1, G2, "de krockar"), new TensionFramed(T1, "så"), new NeedWorsens(N1, N2, "så"),
            new OptionProposed(O1, N1, "ett sätt", true, [Sector.Business]),
        ];
        foreach (var fact in facts)
            Assert.Equal("SAM067 u1@leader", OwnRule.Of(fact, Two, By("u1@leader")));
    }

    [Fact]
    public void Check_OfWhatIsOwnedInCommon_RefusesTheLeader() =>
        Assert.Equal("SAM063 u1@leader", OwnRule.Of(new PurposeAdopted(S1, "ett syfte"), Two, By("u1@leader")));

    [Fact]
    public void Record_AsADecisionInTheLedger_IsRefusedBeforeAnythingElse()
    {
        var refusal = Running.Record(new SectorAsked(default, string.Empty), Running.Decision("d0"), DateTimeOffset.MinValue).Refusal;

        Assert.Equal(("SAM054", "decision:d0"), (refusal?.Rule, refusal?.Subject));
    }
}
