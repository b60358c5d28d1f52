using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The rules that hold for every step, before its own. No subject names a person: it is a field, or a kind of step.</summary>
internal static class CaseAdmission
{
    public static Refusal? Check(Case current, CaseStep step, Moment now) =>
        CaseRules.NoPerson.When(now.By.Person.Value.Length == 0, CaseRules.ByField)
        ?? CaseRules.NotADay(now.Day, CaseRules.TimeField)
        ?? Refuse.Empty(step.Seeker)
        ?? InTexts(step)
        ?? (current.Entries.Count > 0 ? CheckKnown(current, step, now) : CaseRules.NoCase.When(step is not OptedIn, CaseRules.SeekerField))
        ?? step.Check(current, now);

    /// <summary>Erasing is never refused for its place in time: a step with a wrong year in it may not hold on to a person.</summary>
    public static Refusal? CheckErasure(Case current, Moment now) =>
        CaseRules.NoPerson.When(now.By.Person.Value.Length == 0, CaseRules.ByField)
        ?? CaseRules.NotADay(now.Day, CaseRules.TimeField)
        ?? CaseRules.NotYours.When(now.By.Kind != ActorKind.Leader && now.By.Person != current.Owner && now.By.Person != current.ActsAs, CaseRules.ByField);

    private static Refusal? CheckKnown(Case current, CaseStep step, Moment now) =>
        (step.IsHeardAtAnyTime ? null : CaseRules.NotInOrder(now.At, current.Entries[^1].At))
        ?? CaseRules.NotYours.When(!current.Hears(step, now.By), CaseRules.ByField)
        ?? CaseRules.HasOptedOut.When(!current.IsOptedIn && !step.OutlivesOptingOut, step.ToString());

    private static Refusal? InTexts(CaseStep step)
    {
        foreach (var text in step.Texts)
            if (text.Check() is { } refusal)
                return refusal;
        return null;
    }
}
