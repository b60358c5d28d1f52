using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>Every reason for which a fact of what a partner says of itself is refused, a row each.</summary>
public sealed class CommitmentRefusalTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);
    private static readonly Collaboration Said = Two.And(new ConditionStated(Con1, P1, ConditionKind.Limit, "en gräns"), "u1@p1");

    public static TheoryData<Refused> Rows =>
    [
        .. OfAPartner(partner => new HouseMapped(partner, Today, "vad vi har")),
        new("SAM170", "field:on", Two, new HouseMapped(P1, Today.AddDays(2), "vad vi har"), "u1@p1"),

        .. OfAPartner(partner => new ConditionStated(Con2, partner, ConditionKind.Limit, "en gräns")),
        new("SAM059", "condition:", Two, new ConditionStated(default, P1, ConditionKind.Limit, "en gräns"), "u1@p1"),
        new("SAM058", "condition:c1", Said, new ConditionStated(Con1, P1, ConditionKind.Limit, "en gräns"), "u1@p1"),
        new("SAM065", "ConditionKind", Two, new ConditionStated(Con1, P1, default, "en gräns"), "u1@p1"),

        new("SAM057", "condition:c1", Two, new ConditionWithdrawn(Con1), "u1@p1"),
        new("SAM056", "partner:p1", Said, new ConditionWithdrawn(Con1), "u2@p2"),
        new("SAM172", "condition:c1", Said.And(new ConditionWithdrawn(Con1), "u1@p1"), new ConditionWithdrawn(Con1), "u1@p1"),

        .. OfAPartner(partner => new PeriodCommitted(partner, Today)),
        new("SAM171", "field:until", Two, new PeriodCommitted(P1, Today, Today.AddDays(-1)), "u1@p1"),

        .. OfAPartner(partner => new OperationalInvolvementStated(partner, OperationalInvolvement.Daily)),
        new("SAM065", "OperationalInvolvement", Two, new OperationalInvolvementStated(P1, default), "u1@p1"),

        .. OfAPartner(partner => new StartQuestionAnswered(StartQuestion.Balance, partner, "ett svar")),
        new("SAM059", "question:", Two, new QuestionAnswered(default, "ett svar"), "u1@p1"),
        new("SAM060", "field:answer", Two, new QuestionAnswered(new("1.04"), " "), "u1@p1"),
        new("SAM062", "field:answer", Two, new QuestionAnswered(new("1.04"), "Ring Anna, 811218-9876"), "u1@p1"),
        new("SAM055", "u2@p1", Two, new QuestionAnswered(new("1.04"), "ett svar"), "u2@p1"),
        new("SAM053", "collaboration", Closed, new QuestionAnswered(new("1.04"), "ett svar"), "u1@p1"),
        new("SAM065", "StartQuestion", Two, new StartQuestionAnswered(default, P1, "ett svar"), "u1@p1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfCommitments_IsRefused(Refused row) => row.Holds();

    private static IEnumerable<Refused> OfAPartner(Func<PartnerId, Fact> fact) =>
    [
        new("SAM057", "partner:p4", Two, fact(P4), "u1@p1"),
        new("SAM151", "partner:p2", Three.And(new PartnerLeft(P2), "u2@p2"), fact(P2), "u1@p1"),
        new("SAM056", "partner:p2", Two, fact(P2), "u1@p1"),
    ];
}
