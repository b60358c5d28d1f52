using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The rules that hold for every step, before its own. No subject names a person: it is a field, or a kind of step.</summary>
internal static class CaseAdmission
{
    public static Refusal? Check(Case current, CaseStep step, Moment now) =>
        CaseRules.NoPerson.When(now.By.Person.Value.Length == 0, CaseRules.ByField)
        ?? Refuse.Empty(step.Seeker)
        ?? InTexts(step)
        ?? (current.Entries.Count > 0 ? CheckKnown(current, step, now) : CaseRules.NoCase.When(step is not OptedIn, CaseRules.SeekerField))
        ?? step.Check(current, now);

    public static Refusal? CheckErasure(Case current, Moment now) =>
        CaseRules.NoPerson.When(now.By.Person.Value.Length == 0, CaseRules.ByField)
        ?? CaseRules.TimeGoesBack.When(now.At < current.Entries[^1].At, "at")
        ?? CaseRules.NotYours.When(now.By.Kind != ActorKind.Leader && now.By.Person != current.Owner && now.By.Person != current.ActsAs, CaseRules.ByField);

    private static Refusal? CheckKnown(Case current, CaseStep step, Moment now) =>
        CaseRules.TimeGoesBack.When(now.At < current.Entries[^1].At, "at")
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
