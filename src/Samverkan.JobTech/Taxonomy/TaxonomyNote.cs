using Samverkan.Kernel;

namespace Samverkan.JobTech;

/// <summary>What is worth saying of a taxonomy that was read without fault: its files come from different days, and do not wholly agree.</summary>
/// <param name="Id">What the note is about, stable over versions (<c>labelsNotInSkills</c>).</param>
/// <param name="Count">For how many it holds, 1 or more.</param>
/// <param name="Text">What it says, as one sentence without its final stop.</param>
public sealed record TaxonomyNote(string Id, int Count, Wording Text);
