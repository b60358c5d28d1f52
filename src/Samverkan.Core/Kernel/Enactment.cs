namespace Samverkan.Kernel;

/// <summary>What a decision, strategic or within a mandate, records when it takes effect: first how it fell, then the facts it carried.</summary>
internal sealed record Enactment(Actor Decision, IReadOnlyList<Fact> Facts);
