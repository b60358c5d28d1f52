namespace Samverkan.Guidance;

/// <summary>An answer in words.</summary>
/// <param name="By">In what capacity it was given, as in a ledger after the @: a partner's id, <c>leader</c>, <c>wg:</c> or <c>group:</c> and an id.</param>
/// <param name="Answer">The answer.</param>
public sealed record GuideAnswer(string By, string Answer);
