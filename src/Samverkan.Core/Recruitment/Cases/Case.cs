using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// One person's way to work: the sum of the steps recorded about it. Immutable; equal when all of it is equal. It never shows a person in
/// <c>ToString</c>. What of it may be shown to whom is asked of <see cref="For"/>.
/// </summary>
public sealed record Case
{
    internal Case(SeekerId seeker) => Seeker = seeker;

    /// <summary>Whose case.</summary>
    public SeekerId Seeker { get; }

    /// <summary>Who answers for the case, towards the person too.</summary>
    public PersonId Owner { get; internal init; }

    /// <summary>Who the person is when it writes its own say itself; null when others write it down.</summary>
    public PersonId? ActsAs { get; internal init; }

    /// <summary>Whether the person takes part.</summary>
    public bool IsOptedIn { get; internal init; }

    /// <summary>The steps, in order.</summary>
    public ValueList<CaseEntry> Entries { get; internal init; } = [];

    /// <summary>How far the person has come towards each opening.</summary>
    public Table<OpeningId, Candidacy> Candidacies { get; internal init; } = Table<OpeningId, Candidacy>.Empty;

    /// <summary>What has stood in the way, and who answers for it.</summary>
    public Table<BarrierId, CaseBarrier> Barriers { get; internal init; } = Table<BarrierId, CaseBarrier>.Empty;

    /// <summary>Support that the person needs or has been given.</summary>
    public Table<SupportId, CaseSupport> Support { get; internal init; } = Table<SupportId, CaseSupport>.Empty;

    /// <summary>Jobs and studies that the person has come to.</summary>
    public Table<PlacementId, Placement> Placements { get; internal init; } = Table<PlacementId, Placement>.Empty;

    /// <summary>What the person has disputed.</summary>
    public ValueList<Dispute> Disputes { get; internal init; } = [];

    /// <summary>What the person has said yes to being shown, beyond what the table shows anyway.</summary>
    public ValueList<AgreedSharing> Sharings { get; internal init; } = [];

    internal bool IsIdentityProtected { get; init; }

    /// <summary>What the case shows to a recipient for a purpose: only what the table of <see cref="Visibility"/> lists, and what the person has said yes to.</summary>
    /// <param name="recipient">Who asks.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="opening">The opening that it is about; null when it is about none. Outside the case, only an opening makes anything be seen of it.</param>
    public CaseView For(Recipient recipient, CasePurpose purpose, OpeningId? opening = null) => new(this, recipient, purpose, opening);

    /// <summary>Whether a field may be shown: allowed or refused, as the table says and the person has said yes to. When the person has opted out, nothing is shown to employers, partners and authorities. Of someone whose identity is protected, whoever is outside the case sees what it would see had the person said no yes. A refusal is always the same one, whatever it rests on.</summary>
    /// <param name="recipient">Who asks.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="field">Which field.</param>
    /// <param name="opening">The opening that it is about; null when it is about none.</param>
    public VisibilityAnswer Ask(Recipient recipient, CasePurpose purpose, CaseField field, OpeningId? opening = null)
    {
        var listed = Visibility.Ask(purpose, field, recipient, opening is { } one ? StageOf(one, purpose) : null).Disclosure;
        // With a protected identity no yes counts outside the case, for any field: were some still shown, the one that is not would tell.
        var isAgreed = IsShared(purpose, recipient) & (!IsIdentityProtected | recipient is Recipient.ThePerson or Recipient.Owner);
        var isLeft = !IsOptedIn & recipient is (Recipient.Employer or Recipient.Partner or Recipient.Authority);

        // Every ground is looked at every time, so that none can be told from another.
        return ((listed == Disclosure.Allowed) | ((listed == Disclosure.OnlyWithYes) & isAgreed)) & !isLeft ? VisibilityAnswer.Allowed : VisibilityAnswer.Refused;
    }

    /// <summary>The case's size and nothing else, so that no log shows more.</summary>
    public override string ToString() => $"case ({Entries.Count} steps)";

    /// <summary>How far it has come towards an opening; null when nothing has been proposed.</summary>
    internal Candidacy? At(OpeningId opening) => Candidacies.TryGetValue(opening, out var found) ? found : null;

    /// <summary>How far it has come towards an opening, as far as a purpose reaches: presenting is over when the yes to it is no longer in force, and everything is when the work has ended.</summary>
    internal Stage? StageOf(OpeningId opening, CasePurpose purpose) =>
        At(opening) is not { } one ? null
        : purpose == CasePurpose.Presenting && one is { HasYes: false, Stage: > Stage.Proposed } ? Stage.Closed
        : one.IsPlaced && Placements.Values.All(placement => placement.Opening != opening || placement.GoneFrom is not null) ? Stage.Closed
        : one.Stage;

    /// <summary>
    /// Whether an actor may record a step: the owner of the case, whoever answers for its opening, or in some things the process leader. The person itself is heard in its own say and in nothing
    /// else, whatever it is besides.
    /// </summary>
    internal bool Hears(CaseStep step, Actor by) =>
        by.Person == ActsAs ? step.IsOwnSay
        : by.Person == Owner
        || (step.IsForLeader && by.Kind == ActorKind.Leader)
        || (step.About is { } opening && At(opening) is { IsOpen: true } candidacy && candidacy.Owner == by.Person);

    /// <summary>The case with another owner, who also answers for what is under way and was the former owner's to answer for. What another answers for stays with that person.</summary>
    internal Case OwnedBy(PersonId owner) => this with
    {
        Owner = owner,
        Candidacies = Candidacies.Values.Where(one => one.IsOpen && one.Owner == Owner).Aggregate(Candidacies, (all, one) => all.With(one.Opening, one with { Owner = owner })),
    };

    internal Case And(CaseStep step, Moment now) =>
        step.Apply(this, now) with { Entries = Entries.And(new(Entries.Count + 1, now.At, now.By, step)) };

    /// <summary>Looked through by hand: a yes that is there costs nothing more to find than one that is not.</summary>
    private bool IsShared(CasePurpose purpose, Recipient recipient)
    {
        var isShared = false;
        for (var index = 0; index < Sharings.Count; index++)
            isShared |= Sharings[index].Purpose == purpose && Sharings[index].Recipient == recipient;
        return isShared;
    }
}
