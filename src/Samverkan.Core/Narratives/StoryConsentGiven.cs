using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>
/// Those whom a story is about have agreed to have it told. For a person's story the target group's spokesperson states it, or the partner that is in contact; else the partner
/// whose story it is. Where the consent is kept stands here, never whose it is.
/// </summary>
/// <param name="Consent">The consent, new.</param>
/// <param name="Story">The story.</param>
/// <param name="Scope">What it covers: text, picture, how much.</param>
/// <param name="KeptAt">Where the consent itself is kept, as a reference; never a name.</param>
/// <param name="Channels">The channels it holds for; at least one, each once.</param>
/// <param name="From">The first day it holds, in UTC.</param>
/// <param name="Until">The last day it holds, in UTC; not before the first, and not a day that has passed.</param>
public sealed record StoryConsentGiven(StoryConsentId Consent, StoryId Story, string Scope, string KeptAt, ValueList<Channel> Channels, DateOnly From, DateOnly Until) : NarrativesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Scope), Required(KeptAt)];

    internal override Wording Words => Say.That(
        $"Samtycket {Consent} till berättelsen {Story} gäller {From} till {Until} i {Say.All((Channels ?? []).Select(channel => channel.Named()))}: {Scope}; det förvaras här: {KeptAt}",
        $"Consent {Consent} to the story {Story} holds from {From} to {Until} in {Say.All((Channels ?? []).Select(channel => channel.Named()))}: {Scope}; it is kept here: {KeptAt}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        Refuse.Unknown(Story, rooms.Narratives.Stories)
        ?? NarrativesRules.NotTheirs(rooms.Narratives.Stories[Story], now.By)
        ?? (rooms.Narratives.Stories[Story].Group is { } group ? rooms.NotCurrent(group) : null)
        ?? Refuse.Taken(Consent, rooms.Narratives.Consents)
        ?? NarrativesRules.Empty(Channels, "field:channels")
        ?? Channels.Select(Refuse.Unnamed).FirstOrDefault(refusal => refusal is not null)
        ?? NarrativesRules.EndsBeforeItBegins.When(Until < From, Consent)
        ?? NarrativesRules.ConsentInThePast.When(Until < now.Day, Consent);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Consents = narratives.Consents.With(Consent, new StoryConsent(Consent, Story, Scope, KeptAt, Channels, From, Until, now.By.Partner)) };
}
