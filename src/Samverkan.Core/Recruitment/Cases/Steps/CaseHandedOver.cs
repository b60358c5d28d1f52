using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Someone else answers for the case from now on, and for the openings under way that the former owner answered for. The process leader may say it too, where the owner has gone.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="To">Who answers for it from now on.</param>
/// <param name="Reason">Why.</param>
public sealed record CaseHandedOver(SeekerId Seeker, PersonId To, string Reason) : CaseStep
{
    internal override bool IsDecision => true;

    internal override bool OutlivesOptingOut => true;

    internal override bool IsForLeader => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => new("Någon annan tar över ansvaret för ärendet.", "Someone else takes over the case.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(To)
        ?? CaseRules.OwnCase.When(To == current.ActsAs, "field:to")
        ?? CaseRules.AlreadyOwner.When(To == current.Owner, "field:to");

    internal override Case Apply(Case current, Moment now) => current.OwnedBy(To);
}
