using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person says yes to being shown more, for a purpose and to a recipient. The table says what a yes opens.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Recipient">To whom.</param>
public sealed record SharingAgreed(SeekerId Seeker, CasePurpose Purpose, Recipient Recipient) : CaseStep
{
    internal override bool IsOwnSay => true;

    internal override Wording Words => new("Personen säger ja till att uppgifter visas.", "The person says yes to data being shown.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Unnamed(Purpose)
        ?? Refuse.Unnamed(Recipient)
        ?? CaseRules.NothingToShare.When(!Visibility.OpensByYes(Purpose, Recipient), "field:recipient")
        ?? CaseRules.AlreadyShared.When(current.Sharings.Contains(new(Purpose, Recipient)), "field:recipient");

    internal override Case Apply(Case current, Moment now) => current with { Sharings = current.Sharings.And(new(Purpose, Recipient)) };
}
