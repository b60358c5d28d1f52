using Samverkan.Kernel;
using Samverkan.Networks;

namespace Samverkan.Governance;

/// <summary>What should hold between groups, and of what the steering group can together.</summary>
internal static class TogetherReview
{
    private const int DaysApart = 180;

    public static readonly ReviewRule GroupsNeverMeet = new ReviewRule<ThroughGovernance>(
        "SAM516",
        Severity.Suggestion,
        new("Gruppen har en person, en part eller en målgrupp gemensam med en annan arbetsgrupp, men de har inte stämt av tillsammans på mer än 180 dagar.", "The group shares a person, a partner or a target group with another working group, but they have not held a check-in together for more than 180 days."),
        new("Stäm av tillsammans, och ange det med checkInHeld där den andra gruppen står i with.", "Hold a check-in together, and state it with checkInHeld where the other group stands in with."),
        new("minst två arbetsgrupper som har någon gemensamt", "at least two working groups that share someone"),
        (rooms, asOf) => Pairs(rooms).ToArray() is not { Length: > 0 } pairs ? null
            : pairs.Where(pair => asOf - LastTogether(rooms, pair.One, pair.Other) > TimeSpan.FromDays(DaysApart)).SelectMany(pair => new[] { pair.One.Id, pair.Other.Id }).Distinct().Select(Subject.Of));

    public static readonly ReviewRule CompetenceMissing = new ReviewRule<ThroughGovernance>(
        "SAM517",
        Severity.Suggestion,
        new("Ingen i styrgruppen har kompetensen, som ett behov eller ett mål kräver, och ingen part som sitter där har den.", "No one in the steering group has the competence, which a need or a goal asks for, and no partner seated there has it."),
        new("Ta in någon som har den, med seatTaken, eller bjud in någon till avstämningarna.", "Seat someone who has it, with seatTaken, or invite someone to the check-ins."),
        new("någon i styrgruppen som finns i nätverket, och en kompetens som ett behov eller ett mål kräver", "someone in the steering group who is in the network, and a competence that a need or a goal asks for"),
        (rooms, _) => Steering(rooms).ToHashSet() is not { Count: > 0 } seated || NetworksReview.Asked(rooms).ToArray() is not { Length: > 0 } asked ? null
            : asked.Where(competence => !competence.Holders.Any(seated.Contains)).Select(competence => Subject.Of(competence.Id)));

    public static IEnumerable<ReviewRule> All => [GroupsNeverMeet, CompetenceMissing];

    private static IEnumerable<(WorkingGroup One, WorkingGroup Other)> Pairs(ThroughGovernance rooms)
    {
        var groups = rooms.Governance.Standing.ToArray();
        return from one in groups
               from other in groups
               where string.CompareOrdinal(one.Id.Value, other.Id.Value) < 0 && one.Seats.Any(seat => other.Seats.Any(there => Share(seat, there)))
               select (one, other);
    }

    private static bool Share(Seat one, Seat other) =>
        one.Person == other.Person || (one.Partner is not null && one.Partner == other.Partner) || (one.TargetGroup is not null && one.TargetGroup == other.TargetGroup);

    /// <summary>When two groups last met, or when the younger was formed where they never have: no one is late for what could not have been.</summary>
    private static DateTimeOffset LastTogether(ThroughGovernance rooms, WorkingGroup one, WorkingGroup other) =>
        rooms.Governance.CheckIns.Values.Where(held => held.TookPart(one.Id) && held.TookPart(other.Id)).Select(held => held.At).Append(one.FormedAt).Append(other.FormedAt).Max();

    /// <summary>Those in the network who sit in the steering group, and the partners that they sit for.</summary>
    private static IEnumerable<ContactId> Steering(ThroughGovernance rooms) =>
        rooms.Networks.Current
            .Where(contact => rooms.Governance.SteeringGroup.Seats.Any(seat => contact.Person == seat.Person || (contact.Partner is not null && contact.Partner == seat.Partner)))
            .Select(contact => contact.Id);
}
