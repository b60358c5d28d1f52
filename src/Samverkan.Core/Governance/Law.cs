namespace Samverkan.Governance;

/// <summary>A law or rule that the work depends on, and that someone keeps an eye on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">Where it is to be found.</param>
/// <param name="Statement">What it means for the work.</param>
/// <param name="CheckedAt">When it was last looked at.</param>
public sealed record Law(LawId Id, string Source, string Statement, DateTimeOffset CheckedAt);
