using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>A field of a kind of fact, as it can be read by people.</summary>
/// <param name="Name">Its name in files.</param>
/// <param name="Form">What may stand there, as a noun: a text, a day, one of some names.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Meaning">What it means.</param>
public sealed record FactField(string Name, Wording Form, bool IsRequired, Wording Meaning);
