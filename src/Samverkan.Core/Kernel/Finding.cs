namespace Samverkan.Kernel;

/// <summary>Something that should hold and does not.</summary>
/// <param name="Id">The rule's stable id, for instance <c>SAM102</c>; see <c>docs/rules.md</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Room">The room it is filed in: the lowest that the rule reads.</param>
/// <param name="Subject">What it concerns: a kind and an id (<c>risk:r1</c>), or the collaboration.</param>
/// <param name="Reason">What was seen, and why it matters.</param>
/// <param name="Advice">What to do.</param>
public sealed record Finding(string Id, Severity Severity, Room Room, string Subject, Wording Reason, Wording Advice);
