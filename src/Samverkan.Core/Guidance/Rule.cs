using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>A rule, as it can be read by people: what it refuses, or what it finds.</summary>
/// <param name="Id">Its stable id, for instance <c>SAM102</c>: 01 to 49 find, 50 to 99 refuse.</param>
/// <param name="Room">The room it belongs to.</param>
/// <param name="Severity">How much a finding by it matters; null for a rule that refuses.</param>
/// <param name="Reason">Why a fact is refused, or what was seen and why it matters.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Needs">What must have been recorded before the rule can be judged; null for a rule that refuses.</param>
public sealed record Rule(string Id, Room Room, Severity? Severity, Wording Reason, Wording Advice, Wording? Needs);
