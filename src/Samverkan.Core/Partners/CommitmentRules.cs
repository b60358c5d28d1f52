using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The rules by which facts of what a partner says of itself are refused.</summary>
internal static class CommitmentRules
{
    public static readonly RefusalRule NotYet = new(
        "SAM170",
        new("Dagen har inte kommit än.", "The day has not come yet."),
        new("Ange den dag då det gjordes.", "Give the day on which it was done."));

    public static readonly RefusalRule EndsTooSoon = new(
        "SAM171",
        new("Slutet ligger före början.", "The end is before the beginning."),
        new("Ange ett slut som är samma dag som början eller senare, eller utelämna det.", "Give an end that is the same day as the beginning or later, or leave it out."));

    public static readonly RefusalRule NoLongerSaid = new(
        "SAM172",
        new("Parten har redan sagt att det inte gäller längre.", "The partner has already said that it no longer holds."),
        new("Ange det på nytt med conditionStated om det gäller igen.", "State it anew with conditionStated if it holds again."));

    public static IEnumerable<RefusalRule> All => [NotYet, EndsTooSoon, NoLongerSaid];
}
