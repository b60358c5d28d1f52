namespace Samverkan.Partners.Finding;

/// <summary>Somebody who could be asked to join: what they would bring, and at what cost to the others. Immutable.</summary>
/// <param name="Id">Its id, compared ordinally.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Cost">What it takes to bring them in, in any unit that all share: 0 to 1,000,000,000. 1 for everyone when only the number of partners counts.</param>
/// <param name="Offers">The competences and resources it would bring, compared ordinally. What nobody needs is passed over.</param>
public sealed record Candidate(string Id, Sector Sector, long Cost, IReadOnlyCollection<string> Offers);
