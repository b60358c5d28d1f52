using Samverkan.Kernel;

namespace Samverkan.Matching.Words;

/// <summary>How much a requirement weighs for the opening.</summary>
internal static class Demand
{
    /// <summary>As a sentence of its own about what was just named.</summary>
    public static Wording Role(Judgement one) => one.IsMust
        ? new("Det är ett krav.", "It is required.")
        : new("Det är en merit.", "It is an advantage.");

    /// <summary>The same about what the person does not have.</summary>
    public static Wording Asked(Judgement one) => For(one, new("det", "it"));

    /// <summary>What the opening asks, when the person has another measure of the same.</summary>
    public static Wording For(Judgement one, Wording what) => one.IsMust
        ? new($"Platsen kräver {what.Swedish}.", $"The job requires {what.English}.")
        : new($"Platsen ser {what.Swedish} som en merit.", $"The job counts {what.English} as an advantage.");

    public static Wording Then(this Wording first, Wording second) => new($"{first.Swedish} {second.Swedish}", $"{first.English} {second.English}");
}
