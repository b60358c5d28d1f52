namespace Samverkan.Kernel;

/// <summary>What a decision records when it falls: first that it fell and how, then the facts it carried.</summary>
internal sealed record Enactment(ProposalId Decision, IReadOnlyList<Fact> Facts);
