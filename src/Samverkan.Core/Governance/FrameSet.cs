using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A frame for the work is set, or replaces the one there is, by strategic decision.</summary>
/// <param name="Frame">For what.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Money">How much money there is in all, in whole kronor, 0 or more; null when it is not about money.</param>
public sealed record FrameSet(Frame Frame, string Statement, long? Money = null) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Ramen för {Frame.Named()} sätts{Say.If(" till ", Money, " kr")}: {Statement}",
        $"The frame for {Frame.Named()} is set{Say.If(" to SEK ", Money)}: {Statement}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NotDecided(now.By) ?? Refuse.Unnamed(Frame) ?? GovernanceRules.NegativeMoney.When(Money < 0, "field:money");

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Frames = [.. governance.Frames.Where(frame => frame.Frame != Frame), new FrameText(Frame, Statement, Money)] };
}
