using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>
/// A consent is withdrawn, at any time, also when the collaboration is closed. For a person's story whoever the person turns to states it, in whatever capacity; else those who may
/// state the consent. Every place where the story is out by it is then to be cleared, and stated with storyPulled.
/// </summary>
/// <param name="Consent">The consent.</param>
/// <param name="Reason">Why; null when that is not said, and nobody has to.</param>
public sealed record StoryConsentWithdrawn(StoryConsentId Consent, string? Reason = null) : NarrativesFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Samtycket {Consent} återkallas{Say.If(": ", Reason)}",
        $"Consent {Consent} is withdrawn{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        Refuse.Unknown(Consent, rooms.Narratives.Consents)
        ?? NarrativesRules.NotTheirsToWithdraw(rooms.Narratives.Stories[rooms.Narratives.Consents[Consent].Story], now.By)
        ?? NarrativesRules.HasBeenWithdrawn.When(rooms.Narratives.Consents[Consent].WithdrawnOn is not null, Consent);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) => narratives.Withdrawing(consent => consent.Id == Consent, now.Day);
}
