using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.RecruitmentScenes;
using R = Samverkan.Testing.Collaborations.RecruitmentCast;

namespace Samverkan.Tests.Recruitment;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class RecruitmentRefusalTests
{
    private const string Group = "u4@group:m1";
    private const string Leader = "u5@leader";
    private static readonly TargetGroupId Unknown = new("m9");
    private static readonly Collaboration Aside = Recruiting.Decided(new("d30"), new TargetGroupSetAside(M1, "så"));
    private static readonly EmployerPartnershipMade Makes = new(R.P2, R.E2, P1, "så", Today);
    private static readonly EmployerPartnershipChanged Changes = new(R.P1, "så", Today);
    private static readonly EmployerAsked Asks = new(R.E2, "så", Today);
    private static readonly WorkAdaptationOffered Offers = new(R.W2, R.E2, "så");
    private static readonly ProcessAdapted Adapts = new(R.A2, M1, P1, "så");
    private static readonly RecruitmentCounted Counts = new(M1, First, Last);
    private static readonly FollowUpsCounted Follows = new(M1, First, Last);
    private static readonly GroupBarrierTaken Takes = new(R.H1, P1, Today.AddDays(10));

    public static TheoryData<Refused> Rows =>
    [
        new("SAM057", "partner:p9", Recruiting, Makes with { Partner = new("p9") }, "u1@p1"),
        new("SAM056", "partner:p2", Recruiting, Makes with { Partner = P2 }, "u1@p1"),
        new("SAM059", "employerPartnership:", Recruiting, Makes with { Partnership = default }, "u1@p1"),
        new("SAM058", "employerPartnership:p1", Recruiting, Makes with { Partnership = R.P1 }, "u1@p1"),
        new("SAM059", "employer:", Recruiting, Makes with { Employer = default }, "u1@p1"),
        new("SAM850", "field:groups", Recruiting, Makes with { Groups = [M1, M1] }, "u1@p1"),
        new("SAM057", "targetGroup:m9", Recruiting, Makes with { Groups = [Unknown] }, "u1@p1"),
        new("SAM350", "targetGroup:m1", Aside, Makes with { Groups = [M1] }, "u1@p1"),
        new("SAM987", "field:places", Recruiting, Makes with { Places = 0 }, "u1@p1"),
        new("SAM987", "field:places", Recruiting, Makes with { Places = -1 }, "u1@p1"),
        new("SAM988", "field:until", Recruiting, Makes with { Until = Today.AddDays(-1) }, "u1@p1"),
        new("SAM057", "employerPartnership:p2", Recruiting, Changes with { Partnership = R.P2 }, "u1@p1"),
        new("SAM056", "partner:p1", Recruiting, Changes, "u2@p2"),
        new("SAM989", "employerPartnership:p1", Recruiting.And(new EmployerPartnershipEnded(R.P1, true, "så"), "u1@p1"), Changes, "u1@p1"),
        new("SAM850", "field:groups", Recruiting, Changes with { Groups = [M1, M1] }, "u1@p1"),
        new("SAM987", "field:places", Recruiting, Changes with { Places = 0 }, "u1@p1"),
        new("SAM988", "field:until", Recruiting, Changes with { Until = Today.AddDays(-1) }, "u1@p1"),
        new("SAM057", "employerPartnership:p2", Recruiting, new EmployerPartnershipEnded(R.P2, true, "så"), "u1@p1"),
        new("SAM056", "partner:p1", Recruiting, new EmployerPartnershipEnded(R.P1, true, "så"), "u2@p2"),
        new("SAM989", "employerPartnership:p1", Recruiting.And(new EmployerPartnershipEnded(R.P1, true, "så"), "u1@p1"), new EmployerPartnershipEnded(R.P1, false, "så"), "u1@p1"),
        new("SAM550", "proposal:d40", Recruiting, new ProposalMade(new("d40"), P1, "så", [Makes]), "u1@p1"),

        new("SAM582", Group, Recruiting, Asks, Group),
        new("SAM059", "employer:", Recruiting, Asks with { Employer = default }, "u1@p1"),
        new("SAM170", "field:on", Recruiting, Asks with { On = Today.AddDays(2) }, "u1@p1"),
        new("SAM582", Group, Recruiting, Offers, Group),
        new("SAM059", "workAdaptation:", Recruiting, Offers with { Adaptation = default }, "u1@p1"),
        new("SAM058", "workAdaptation:w1", Recruiting, Offers with { Adaptation = R.W1 }, "u1@p1"),
        new("SAM059", "employer:", Recruiting, Offers with { Employer = default }, "u1@p1"),
        new("SAM850", "field:groups", Recruiting, Offers with { Groups = [M1, M1] }, "u1@p1"),
        new("SAM057", "targetGroup:m9", Recruiting, Offers with { Groups = [Unknown] }, "u1@p1"),
        new("SAM582", Group, Recruiting, new WorkAdaptationEnded(R.W1, "så"), Group),
        new("SAM057", "workAdaptation:w2", Recruiting, new WorkAdaptationEnded(R.W2, "så"), "u1@p1"),
        new("SAM990", "workAdaptation:w1", Recruiting.And(new WorkAdaptationEnded(R.W1, "så"), "u1@p1"), new WorkAdaptationEnded(R.W1, "så"), "u1@p1"),
        new("SAM056", "partner:p1", Recruiting, Adapts, "u2@p2"),
        new("SAM057", "targetGroup:m9", Recruiting, Adapts with { Group = Unknown }, "u1@p1"),
        new("SAM350", "targetGroup:m1", Aside, Adapts, "u1@p1"),
        new("SAM059", "processAdaptation:", Recruiting, Adapts with { Adaptation = default }, "u1@p1"),
        new("SAM058", "processAdaptation:a1", Recruiting, Adapts with { Adaptation = R.A1 }, "u1@p1"),
        new("SAM059", "employer:", Recruiting, Adapts with { Employer = default(EmployerId) }, "u1@p1"),
        new("SAM057", "processAdaptation:a2", Recruiting, new ProcessAdaptationEnded(R.A2, "så"), "u2@p2"),
        new("SAM056", "partner:p2", Recruiting, new ProcessAdaptationEnded(R.A1, "så"), "u1@p1"),
        new("SAM990", "processAdaptation:a1", Recruiting.And(new ProcessAdaptationEnded(R.A1, "så"), "u2@p2"), new ProcessAdaptationEnded(R.A1, "så"), "u2@p2"),
        new("SAM451", Leader, Recruiting, new LabourMarketKnown(R.K2, "så", "så", Today), Leader),
        new("SAM059", "labourKnowledge:", Recruiting, new LabourMarketKnown(default, "så", "så", Today), "u1@p1"),
        new("SAM058", "labourKnowledge:k1", Recruiting, new LabourMarketKnown(R.K1, "så", "så", Today), "u1@p1"),
        new("SAM358", "labourKnowledge:k2", Recruiting, new LabourMarketKnown(R.K2, "så", "så", Today.AddDays(2)), "u1@p1"),

        new("SAM057", "targetGroup:m9", Recruiting, new GroupBarrierSeen(R.H2, Unknown, BarrierKind.Hours, "så"), "u1@p1"),
        new("SAM352", Leader, Recruiting, new GroupBarrierSeen(R.H2, M1, BarrierKind.Hours, "så"), Leader),
        new("SAM059", "groupBarrier:", Recruiting, new GroupBarrierSeen(default, M1, BarrierKind.Hours, "så"), "u1@p1"),
        new("SAM058", "groupBarrier:h1", Recruiting, new GroupBarrierSeen(R.H1, M1, BarrierKind.Hours, "så"), "u1@p1"),
        new("SAM065", "BarrierKind", Recruiting, new GroupBarrierSeen(R.H2, M1, 0, "så"), "u1@p1"),
        new("SAM056", "partner:p2", Recruiting, Takes with { Partner = P2 }, "u1@p1"),
        new("SAM057", "groupBarrier:h2", Recruiting, Takes with { Barrier = R.H2 }, "u1@p1"),
        new("SAM991", "groupBarrier:h1", Recruiting.And(new GroupBarrierRemoved(R.H1, "så"), Group), Takes, "u1@p1"),
        new("SAM993", "groupBarrier:h1", Recruiting, Takes with { Until = Today.AddDays(-1) }, "u1@p1"),
        new("SAM057", "groupBarrier:h2", Recruiting, new GroupBarrierAnswered(R.H2, "så"), "u2@p2"),
        new("SAM991", "groupBarrier:h1", Recruiting.And(new GroupBarrierRemoved(R.H1, "så"), Group), new GroupBarrierAnswered(R.H1, "så"), "u2@p2"),
        new("SAM992", "groupBarrier:h1", Recruiting, new GroupBarrierAnswered(R.H1, "så"), "u1@p1"),
        new("SAM992", "groupBarrier:h1", Recruiting, new GroupBarrierAnswered(R.H1, "så"), Group),
        new("SAM992", "groupBarrier:h2", Recruiting.And(new GroupBarrierSeen(R.H2, M1, BarrierKind.Hours, "så"), "u1@p1"), new GroupBarrierAnswered(R.H2, "så"), Group),
        new("SAM057", "groupBarrier:h2", Recruiting, new GroupBarrierRemoved(R.H2, "så"), Group),
        new("SAM991", "groupBarrier:h1", Recruiting.And(new GroupBarrierRemoved(R.H1, "så"), Group), new GroupBarrierRemoved(R.H1, "så"), Group),
        new("SAM351", "targetGroup:m1", Recruiting, new GroupBarrierRemoved(R.H1, "så"), "u2@p2"),

        new("SAM567", Group, Recruiting, Counts, Group),
        new("SAM567", "u3@wg:w1", Recruiting, Counts, "u3@wg:w1"),
        new("SAM057", "targetGroup:m9", Recruiting, Counts with { Group = Unknown }, "u1@p1"),
        new("SAM988", "field:until", Recruiting, Counts with { From = Last.AddDays(1) }, "u1@p1"),
        new("SAM998", "field:until", Recruiting, Counts with { Until = Today.AddDays(2) }, "u1@p1"),
        new("SAM997", "targetGroup:m1", Counted, Counts, "u1@p1"),
        new("SAM997", "targetGroup:m1", Counted, Counts with { From = Mid }, "u1@p1"),
        new("SAM997", "targetGroup:m1", Counted, Counts with { From = First.AddDays(-9), Until = First }, "u1@p1"),
        new("SAM994", "field:proposed", Recruiting, Counts with { Proposed = -1 }, "u1@p1"),
        new("SAM995", "field:proposed", Recruiting, Counts with { Proposed = 1 }, "u1@p1"),
        new("SAM995", "field:presented", Recruiting, Counts with { Presented = 4 }, "u1@p1"),
        new("SAM995", "field:interviewed", Recruiting, Counts with { Interviewed = 4 }, "u1@p1"),
        new("SAM995", "field:offered", Recruiting, Counts with { Offered = 4 }, "u1@p1"),
        new("SAM995", "field:accepted", Recruiting, Counts with { Accepted = 4 }, "u1@p1"),
        new("SAM995", "field:lasting", Recruiting, Counts with { Lasting = 4 }, "u1@p1"),
        new("SAM567", Group, Recruiting, Follows, Group),
        new("SAM057", "targetGroup:m9", Recruiting, Follows with { Group = Unknown }, "u1@p1"),
        new("SAM988", "field:until", Recruiting, Follows with { From = Last.AddDays(1) }, "u1@p1"),
        new("SAM998", "field:until", Recruiting, Follows with { Until = Today.AddDays(2) }, "u1@p1"),
        new("SAM997", "targetGroup:m1", Counted, Follows, "u1@p1"),
        new("SAM994", "field:placements", Recruiting, Follows with { Placements = -1 }, "u1@p1"),
        new("SAM995", "field:placements", Recruiting, Follows with { Placements = 4 }, "u1@p1"),
        new("SAM995", "field:planned", Recruiting, Follows with { Planned = 4 }, "u1@p1"),
        new("SAM995", "field:held", Recruiting, Follows with { Held = 4 }, "u1@p1"),
        new("SAM995", "field:reviewed", Recruiting, Follows with { Reviewed = 4 }, "u1@p1"),
        new("SAM996", "field:planned", Recruiting, Follows with { Placements = 7, Planned = 8 }, "u1@p1"),
        new("SAM996", "field:reviewed", Recruiting, Follows with { Held = 0, Reviewed = 5 }, "u1@p1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();
}
