using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>What this room sees, and the authority rules that follow from who takes part.</summary>
internal abstract record ThroughPartners : Rooms
{
    public PartnersRoom Partners { get; init; } = new();

    public sealed override bool IsFormed => Partners.All.Count > 0;

    public sealed override bool IsClosed => Partners.IsClosed;

    /// <summary>Partners that join before this are initial, and always have a strategic voice.</summary>
    public abstract bool HasRun { get; }

    public override bool Recognises(Actor by) =>
        by.Partner is { } partner
            ? Partners.All.TryGetValue(partner, out var found) && !found.HasLeft && found.Representatives.Contains(by.Person)
            : base.Recognises(by);

    /// <summary>A partner that leaves takes with it what it brought.</summary>
    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughPartners)base.React(fact, now);
        return fact is PartnerLeft left ? above with { Partners = above.Partners.Leaving(left.Partner) } : above;
    }

    /// <summary>Refuses an actor that does not act for the partner it is about.</summary>
    public static Refusal? NotFor(PartnerId owner, Actor by) => KernelRules.NotYours.When(by.Partner != owner, owner);

    /// <summary>Refuses a partner that is not there, and an actor that does not act for it.</summary>
    public Refusal? NotPresentOrNotFor(PartnerId partner, Actor by) =>
        Refuse.Unknown(partner, Partners.All) ?? PartnersRules.HasLeft.When(!Partners.IsPresent(partner), partner) ?? NotFor(partner, by);

    /// <summary>Refuses an actor that acts for no partner: what any partner may state.</summary>
    public static Refusal? NotAPartner(Actor by) => KernelRules.OnlyAPartner.When(by.Kind != ActorKind.Partner, by.ToString());

    /// <summary>Refuses a risk that was never stated, or has ended.</summary>
    public Refusal? NoLongerARisk(RiskId risk) => Refuse.Unknown(risk, Partners.Risks) ?? PartnersRules.RiskHasEnded.When(Partners.Risks[risk].IsEnded, risk);

    /// <summary>Refuses a signature, or the refusal of one, by a partner that has no voice or has signed, or on a version that has been replaced.</summary>
    public Refusal? MayNotSign(AgreementId agreement, PartnerId partner, Actor by) =>
        NotPresentOrNotFor(partner, by)
        ?? Refuse.Unknown(agreement, Partners.Agreements)
        ?? PartnersRules.NotASignatory.When(!Partners.HasVoice(partner), partner)
        ?? PartnersRules.HasSigned.When(Partners.Agreements[agreement].SignedBy.Contains(partner), partner)
        ?? PartnersRules.Replaced.When(Partners.Agreements[agreement].Number < Partners.InForce?.Number, agreement);

    /// <summary>
    /// Refuses all but a decision. Until the collaboration has run, a partner that alone has a voice need not propose things to itself, so that
    /// one actor alone can begin.
    /// </summary>
    public Refusal? NotDecided(Actor by) =>
        by.Kind == ActorKind.Decision || (!HasRun && by.Partner is { } partner && Partners.Voices.Take(2).ToArray() is [var only] && only.Id == partner)
            ? null
            : KernelRules.OnlyByDecision.Of(by.ToString());

    /// <summary>Refuses all but a decision, strategic or within a mandate. What a mandate reaches is settled where that decision is made.</summary>
    public Refusal? NotDecidedAtAnyLevel(Actor by) => by.Kind == ActorKind.Operation ? null : NotDecided(by);
}
