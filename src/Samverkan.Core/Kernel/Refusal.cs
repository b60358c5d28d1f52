namespace Samverkan.Kernel;

/// <summary>A fact that was not admitted: by which rule, about what, why, and what to do instead. It never quotes a free text.</summary>
/// <param name="Rule">The rule's stable id, for instance <c>SAM056</c>; see <c>docs/rules.md</c>.</param>
/// <param name="Subject">What was refused: a kind and an id (<c>goal:g1</c>), a field, or an actor.</param>
/// <param name="Reason">Why.</param>
/// <param name="Advice">What to do instead.</param>
public sealed record Refusal(string Rule, string Subject, Wording Reason, Wording Advice)
{
    /// <summary>The refusal as one line: rule, subject, reason, advice.</summary>
    /// <param name="language">Its language.</param>
    public string In(Language language) => $"{Rule} {Subject}: {Reason.In(language)} {Advice.In(language)}";

    /// <summary>The refusal in English.</summary>
    public override string ToString() => In(Language.English);
}
