using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Governance;

/// <summary>What should hold of those who speak for a target group, as far as seats and the network tell whom they work for.</summary>
internal static class SpokespersonReview
{
    public static readonly ReviewRule WorksForPartner = new ReviewRule<ThroughGovernance>(
        "SAM518",
        Severity.Warning,
        new("En talesperson för målgruppen sitter i en grupp för en part, eller hör till en part i nätverket. Då är det svårt att säga emot parten.", "A spokesperson for the target group sits in a group for a partner, or belongs to a partner in the network. That makes it hard to speak against the partner."),
        new("Fråga målgruppen om den vill välja någon annan eller en till, och ange det med spokespersonChosen.", "Ask the target group whether it wants to choose someone else or one more, and state it with spokespersonChosen."),
        new("minst en talesperson som sitter i en grupp eller finns i nätverket", "at least one spokesperson who sits in a group or is in the network"),
        (rooms, _) => Judged(rooms));

    public static IEnumerable<ReviewRule> All => [WorksForPartner];

    private static IEnumerable<string>? Judged(ThroughGovernance rooms)
    {
        Seat[] seats = [.. rooms.Governance.Standing.SelectMany(group => group.Seats), .. rooms.Governance.SteeringGroup.Seats];
        var seen = seats.Select(seat => seat.Person).Concat(rooms.Networks.Current.Select(contact => contact.Person).OfType<PersonId>()).ToHashSet();
        var known = Speaking(rooms).Where(spoken => seen.Contains(spoken.Person)).ToArray();
        var ofPartners = seats.Where(seat => seat.Partner is not null).Select(seat => seat.Person).Concat(InNetwork(rooms)).ToHashSet();
        return known.Length == 0 ? null : known.Where(spoken => ofPartners.Contains(spoken.Person)).Select(spoken => spoken.Group).Distinct().Select(Subject.Of);
    }

    private static IEnumerable<(TargetGroupId Group, PersonId Person)> Speaking(ThroughGovernance rooms) =>
        rooms.TargetGroups.Current.SelectMany(group => group.Spokespersons.Where(chosen => chosen.HasAccepted).Select(chosen => (group.Id, chosen.Person)));

    /// <summary>Those who belong to an organisation in the network that is a partner.</summary>
    private static IEnumerable<PersonId> InNetwork(ThroughGovernance rooms) =>
        rooms.Networks.Current
            .Where(contact => contact.Organisation is { } organisation && rooms.Networks.Contacts[organisation].Partner is { } partner && rooms.Partners.IsPresent(partner))
            .Select(contact => contact.Person).OfType<PersonId>();
}
