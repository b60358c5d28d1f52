namespace Samverkan.Networks;

/// <summary>Something the collaboration has learnt, kept for all and after it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What was learnt; null when it was taken out.</param>
/// <param name="Ended">The ground on which it was taken out; null while it is there.</param>
public sealed record BankedKnowledge(BankedKnowledgeId Id, string? Statement, EndGround? Ended);
