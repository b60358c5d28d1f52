using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person takes back a yes to being shown more.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Recipient">To whom.</param>
public sealed record SharingWithdrawn(SeekerId Seeker, CasePurpose Purpose, Recipient Recipient) : CaseStep
{
    internal override bool IsOwnSay => true;

    internal override bool IsHeardAtAnyTime => true;

    internal override Wording Words => new("Personen tar tillbaka sitt ja till att uppgifter visas.", "The person takes back a yes to data being shown.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Unnamed(Purpose)
        ?? Refuse.Unnamed(Recipient)
        ?? CaseRules.NotShared.When(!current.Sharings.Contains(new(Purpose, Recipient)), "field:recipient");

    internal override Case Apply(Case current, Moment now) => current with { Sharings = current.Sharings.Without(new(Purpose, Recipient)) };
}
