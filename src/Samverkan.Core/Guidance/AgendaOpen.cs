using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Guidance;

/// <summary>What is open or soon runs out, and what of it waits for the body. Partners answer requests and matters, vote and sign: so that waits for the steering group.</summary>
internal sealed class AgendaOpen
{
    private const int DaysAhead = 30;
    private readonly Collaboration collaboration;
    private readonly WorkingGroupId? body;
    private readonly AgendaConcern concern;
    private readonly AgendaNames names;
    private readonly DateOnly today;

    private AgendaOpen(Collaboration collaboration, WorkingGroupId? body, AgendaConcern concern, AgendaNames names, DateOnly today) =>
        (this.collaboration, this.body, this.concern, this.names, this.today) = (collaboration, body, concern, names, today);

    private AgendaPart WaitsForPartners => body is null ? AgendaPart.Waiting : AgendaPart.Open;

    public static IEnumerable<Placed> Of(Collaboration collaboration, WorkingGroupId? body, AgendaConcern concern, AgendaNames names, DateTimeOffset asOf)
    {
        if (collaboration.Phase == Phase.Closed)
            return [];
        var open = new AgendaOpen(collaboration, body, concern, names, DateOnly.FromDateTime(asOf.UtcDateTime));
        return [.. open.Proposals(), .. open.Requests(), .. open.Matters(), .. open.Drafts(), .. open.Mandates(), .. open.Agreement(), .. open.Periods()];
    }

    private IEnumerable<Placed> Proposals() =>
        from proposal in collaboration.Governance.Open
        where concern.Has(proposal.Id)
        let waitedFor = Say.All(collaboration.TallyOf(proposal.Id).Absent.Select(names.Of))
        let until = Say.If(string.Empty, proposal.Closes is { } closes ? DateOnly.FromDateTime(closes.UtcDateTime) : null)
        select new Placed(WaitsForPartners, new(
            Say.That(
                $"Förslaget {proposal.Id} väntar på röst från {waitedFor}{until with { Before = ", senast " }}: {proposal.Statement}",
                $"Proposal {proposal.Id} waits for a ballot from {waitedFor}{until with { Before = ", by " }}: {proposal.Statement}"),
            Subject.Of(proposal.Id)));

    private IEnumerable<Placed> Requests() =>
        from request in collaboration.Governance.Requests.Values
        where request.Answer is null && concern.Has(request.Id)
        select new Placed(WaitsForPartners, new(
            Say.That(
                $"Stöd önskas av {names.Of(request.By)} sedan {DateOnly.FromDateTime(request.At.UtcDateTime)}: {request.Statement}",
                $"Support is asked for by {names.Of(request.By)} since {DateOnly.FromDateTime(request.At.UtcDateTime)}: {request.Statement}"),
            Subject.Of(request.Id)));

    private IEnumerable<Placed> Matters() =>
        from matter in collaboration.Agility.Matters.Values
        where matter.Outcome is null && (body is null || matter.By.WorkingGroup == body)
        select new Placed(WaitsForPartners, new(
            Say.That(
                $"Ärendet {matter.Id} fördes till styrgruppen av {names.Of(matter.By)}: {matter.Statement}; skäl: {matter.Reason}",
                $"Matter {matter.Id} was routed to the steering group by {names.Of(matter.By)}: {matter.Statement}; reason: {matter.Reason}"),
            Subject.Of(matter.Id)));

    /// <summary>Drafts later than the agreement in force; what came before it has been left behind.</summary>
    private IEnumerable<Placed> Drafts() =>
        from draft in collaboration.Partners.Agreements.Values
        where concern.Has(draft.Id) && draft.Number > (collaboration.Partners.InForce?.Number ?? 0)
        let waitedFor = Say.All(collaboration.Partners.Voices.Where(voice => !draft.SignedBy.Contains(voice.Id)).Select(voice => names.Partner(voice.Id)))
        select new Placed(AgendaPart.Waiting, new(
            Say.That($"Avtalet {draft.Id} väntar på underskrift från {waitedFor}", $"Agreement {draft.Id} waits for the signature of {waitedFor}"),
            Subject.Of(draft.Id)));

    private IEnumerable<Placed> Mandates() =>
        from mandate in collaboration.Governance.Mandates.Values
        where !mandate.IsEnded && concern.Has(mandate.Id) && IsSoon(mandate.Until)
        select new Placed(AgendaPart.Open, new(
            Say.That($"Mandatet {mandate.Id} går ut {mandate.Until}: {mandate.Subject}", $"Mandate {mandate.Id} ends on {mandate.Until}: {mandate.Subject}"),
            Subject.Of(mandate.Id)));

    private IEnumerable<Placed> Agreement() =>
        collaboration.Partners.InForce is { Until: { } until } agreement && concern.Has(agreement.Id) && IsSoon(until)
            ? [new(AgendaPart.Open, new(Say.That($"Avtalet {agreement.Id} går ut {until}", $"Agreement {agreement.Id} ends on {until}"), Subject.Of(agreement.Id)))]
            : [];

    private IEnumerable<Placed> Periods() =>
        from partner in collaboration.Partners.Present
        where partner.Committed?.Until is { } until && concern.Has(partner.Id) && IsSoon(until)
        select new Placed(AgendaPart.Open, new(
            Say.That(
                $"{names.Partner(partner.Id)} har lovat att vara med till och med {partner.Committed!.Until!.Value}",
                $"{names.Partner(partner.Id)} has promised to take part until {partner.Committed!.Until!.Value}"),
            Subject.Of(partner.Id)));

    private bool IsSoon(DateOnly day) => today <= day && day.DayNumber - today.DayNumber <= DaysAhead;
}
