using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person agrees to take part, or to take part again. It opens the case, and names who answers for it and for the openings under way that the former owner answered for.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Owner">Who answers for the case.</param>
/// <param name="ActsAs">Who the person is when it writes its own say itself; null when others write it down. Never someone who has answered for the case until now, or answers for an opening in it.</param>
public sealed record OptedIn(SeekerId Seeker, PersonId Owner, PersonId? ActsAs = null) : CaseStep
{
    internal override bool IsOwnSay => true;

    internal override bool OutlivesOptingOut => true;

    internal override Wording Words => new("Personen vill vara med.", "The person wants to take part.");

    internal override Refusal? Check(Case current, Moment now) =>
        CaseRules.AlreadyIn.When(current.IsOptedIn, CaseRules.SeekerField)
        ?? Refuse.Empty(Owner)
        ?? (ActsAs is { } self ? Refuse.Empty(self) : null)
        ?? CaseRules.OwnCase.When(Owner == ActsAs, "field:owner")
        ?? CaseRules.OwnCase.When(ActsAs == current.Owner || current.Candidacies.Values.Any(one => one.IsOpen && one.Owner == ActsAs), "field:actsAs")
        ?? CaseRules.NotYours.When(current.Entries.Count == 0 && now.By.Person != Owner && now.By.Person != ActsAs, CaseRules.ByField);

    internal override Case Apply(Case current, Moment now) => current.OwnedBy(Owner) with { IsOptedIn = true, ActsAs = ActsAs };
}
