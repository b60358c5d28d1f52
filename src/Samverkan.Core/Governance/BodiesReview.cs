using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>What should hold of who sits where, and how often they meet.</summary>
internal static class BodiesReview
{
    private const int CheckInsBeforeItIsAPattern = 3;
    private static readonly Wording SomeGroup = new("minst en arbetsgrupp", "at least one working group");

    public static readonly ReviewRule LeaderNotIndependent = new ReviewRule<ThroughGovernance>(
        "SAM510",
        Severity.Warning,
        new("Processledaren är knuten till en part. Då är det svårare att vara en brygga mellan alla, och processledaren har ingen egen röst.", "The process leader is tied to a partner. That makes it harder to be a bridge between all, and the leader has no ballot of its own."),
        new("Utse någon fristående med processLeaderNamed, eller se till att kopplingen är känd för alla.", "Name someone independent with processLeaderNamed, or make sure that everyone knows of the tie."),
        new("en utsedd processledare", "a process leader that is named"),
        (rooms, _) => rooms.Governance.Leader is null ? null : Independence.Holds(rooms) ? [] : [Actor.LeaderPlace]);

    public static readonly ReviewRule PartnerNotSeated = new ReviewRule<ThroughGovernance>(
        "SAM511",
        Severity.Warning,
        new("Parten har ingen plats i styrgruppen, så dess kunskap och perspektiv saknas där. Rösten har den ändå.", "The partner has no seat in the steering group, so its knowledge and view are missing there. It has its ballot anyway."),
        new("Fråga vem som kan sitta där, och ange det med seatTaken.", "Ask who can sit there, and state it with seatTaken."),
        new("minst en person i styrgruppen", "at least one person in the steering group"),
        (rooms, _) => rooms.Governance.SteeringGroup.Seats.Count == 0 ? null
            : rooms.Partners.Present.Where(partner => !rooms.Governance.SteeringGroup.Seats.Any(seat => seat.Partner == partner.Id)).Select(partner => Subject.Of(partner.Id)));

    public static readonly ReviewRule GroupWithoutAPartner = new ReviewRule<ThroughGovernance>(
        "SAM512",
        Severity.Suggestion,
        new("Alla parter finns inte i arbetsgruppen. Där de är med behöver styrgruppen inte fråga för dem.", "Not every partner is in the working group. Where they are, the steering group need not ask for them."),
        new("Fråga de parter som saknas om någon kan vara med, och ange det med seatTaken; en person kan sitta i flera grupper.", "Ask the partners that are missing whether someone can join, and state it with seatTaken; one person may sit in several groups."),
        SomeGroup,
        (rooms, _) => OfGroups(rooms, group => rooms.Partners.Present.Any(partner => !group.Seats.Any(seat => seat.Partner == partner.Id))));

    public static readonly ReviewRule GroupWithoutTargetGroup = new ReviewRule<ThroughGovernance>(
        "SAM513",
        Severity.Suggestion,
        new("Ingen från målgruppen sitter i arbetsgruppen, så arbetet prövas inte av dem det gäller.", "No one from the target group sits in the working group, so the work is not tried by those it concerns."),
        new("Be målgruppen välja någon, och ange det med seatTaken.", "Ask the target group to choose someone, and state it with seatTaken."),
        SomeGroup,
        (rooms, _) => OfGroups(rooms, group => !group.Seats.Any(seat => seat.TargetGroup is not null)));

    public static readonly ReviewRule CheckInOverdue = new ReviewRule<ThroughGovernance>(
        "SAM514",
        Severity.Warning,
        new("Gruppen har inte stämt av så ofta som den har bestämt.", "The group has not held check-ins as often as was agreed."),
        new("Håll en avstämning och ange den med checkInHeld, eller ändra takten med cadenceSet.", "Hold a check-in and state it with checkInHeld, or change how often with cadenceSet."),
        new("minst en bestämd takt för avstämningar", "at least one body with a cadence"),
        (rooms, asOf) => Bodies(rooms).Where(body => body.Body.CadenceDays is not null).ToArray() is not { Length: > 0 } bodies ? null
            : bodies.Where(body => asOf - Latest(rooms, body.Group, body.Body) > TimeSpan.FromDays(body.Body.CadenceDays!.Value)).Select(body => body.Group is { } group ? Subject.Of(group) : Subject.SteeringGroup));

    public static readonly ReviewRule SupportersNeverMet = new ReviewRule<ThroughGovernance>(
        "SAM515",
        Severity.Suggestion,
        new("Ingen utanför samverkan har varit med på någon avstämning. Företag, föreningar och andra som stöttar lär känna arbetet där.", "No one outside has taken part in any check-in. That is where businesses, associations and others who support get to know the work."),
        new("Bjud in någon, och ange det i outside när avstämningen anges med checkInHeld.", "Invite someone, and state it in outside when the check-in is stated with checkInHeld."),
        new("minst tre avstämningar", "at least three check-ins"),
        (rooms, _) => rooms.Governance.CheckIns.Count < CheckInsBeforeItIsAPattern ? null
            : rooms.Governance.CheckIns.Values.Any(held => held.Outside is not null) ? [] : [Subject.Whole]);

    public static IEnumerable<ReviewRule> All => [LeaderNotIndependent, PartnerNotSeated, GroupWithoutAPartner, GroupWithoutTargetGroup, CheckInOverdue, SupportersNeverMet, .. TogetherReview.All, .. SpokespersonReview.All];

    private static IEnumerable<string>? OfGroups(ThroughGovernance rooms, Func<WorkingGroup, bool> lacks) =>
        rooms.Governance.Standing.Any() ? rooms.Governance.Standing.Where(lacks).Select(group => Subject.Of(group.Id)) : null;

    private static IEnumerable<(WorkingGroupId? Group, Body Body)> Bodies(ThroughGovernance rooms) =>
        rooms.Governance.Standing.Select(group => ((WorkingGroupId?)group.Id, group.Body)).Prepend((null, rooms.Governance.SteeringGroup));

    /// <summary>The latest check-in of a body, or when its cadence was set where that is later: a new cadence is not overdue at once.</summary>
    private static DateTimeOffset Latest(ThroughGovernance rooms, WorkingGroupId? group, Body body) =>
        rooms.Governance.CheckIns.Values.Where(held => held.Group == group).Select(held => held.At).Append(body.CadenceSince!.Value).Max();
}
