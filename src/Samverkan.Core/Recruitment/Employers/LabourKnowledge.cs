namespace Samverkan.Recruitment;

/// <summary>Something known of the labour market.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What is known.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="AsOf">The day as of which it is known.</param>
public sealed record LabourKnowledge(LabourKnowledgeId Id, string Statement, string Source, DateOnly AsOf);
