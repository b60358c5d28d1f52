using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>A language that the taxonomy knows.</summary>
/// <param name="ConceptId">The taxonomy's id of it.</param>
/// <param name="Name">What the taxonomy calls it, in Swedish.</param>
/// <param name="Id">What it is called in openings: the ISO 639 code; where none is known the concept id.</param>
public sealed record TaxonomyLanguage(string ConceptId, string Name, LanguageId Id);
