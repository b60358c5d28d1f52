using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>One channel of the communication plan is decided, strategically. It replaces what was planned for the channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="What">What is told there, to whom.</param>
/// <param name="When">When, or how often.</param>
/// <param name="Partner">The partner that answers for it; null when another does.</param>
/// <param name="Group">The working group that answers for it; null when another does. Where both are null the process leader does; not both.</param>
public sealed record ChannelPlanned(Channel Channel, string What, string When, PartnerId? Partner = null, WorkingGroupId? Group = null) : NarrativesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(What), Required(When)];

    internal override Wording Words => Say.That(
        $"Kommunikationsplanen för {Channel.Named()}: {What}; när: {When}{Say.If("; part som svarar: ", Partner)}{Say.If("; arbetsgrupp som svarar: ", Group)}",
        $"The communication plan for {Channel.Named()}: {What}; when: {When}{Say.If("; partner that answers: ", Partner)}{Say.If("; working group that answers: ", Group)}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? Refuse.Unnamed(Channel)
        ?? (Partner, Group) switch
        {
            (null, null) => rooms.NoLeader(),
            ({ } partner, null) => rooms.NotPresent(partner),
            (null, { } group) => rooms.NoSuchBody(group),
            _ => NarrativesRules.OneAnswers.Of("field:group"),
        };

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Plan = [.. narratives.Plan.Where(planned => planned.Channel != Channel), new(Channel, What, When, Partner, Group)] };
}
