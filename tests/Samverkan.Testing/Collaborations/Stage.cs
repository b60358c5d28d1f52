using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Testing.Collaborations;

/// <summary>
/// A collaboration as its next fact is made up: who and what there is to speak of. What fits is chosen mostly, so that histories get
/// somewhere; what does not fit is chosen too, so that every rule is met.
/// </summary>
internal sealed class Stage(Collaboration now, Dice dice)
{
    private const int Pool = 6;
    private static readonly PartnerId[] PartnerPool = Ids<PartnerId>("p");
    private static readonly PersonId[] PersonPool = Ids<PersonId>("u");
    private static readonly ResourceId[] ResourcePool = Ids<ResourceId>("r");
    private static readonly RiskId[] RiskPool = Ids<RiskId>("k");
    private static readonly ConditionId[] ConditionPool = Ids<ConditionId>("c");
    private static readonly ActivityId[] ActivityPool = Ids<ActivityId>("a");
    private static readonly PurposeId[] PurposePool = Ids<PurposeId>("s");
    private static readonly GoalId[] GoalPool = Ids<GoalId>("g");
    private static readonly NeedId[] NeedPool = Ids<NeedId>("n");
    private static readonly OptionId[] OptionPool = Ids<OptionId>("o");
    private static readonly TensionId[] TensionPool = Ids<TensionId>("t");
    private static readonly ProposalId[] ProposalPool = [.. Enumerable.Range(1, 4 * Pool).Select(number => ProposalId.Of("d" + number)), default];

    private static readonly AgreementId[] AgreementPool = Ids<AgreementId>("a");
    private static readonly WorkingGroupId[] GroupPool = Ids<WorkingGroupId>("w");
    private static readonly MandateId[] MandatePool = Ids<MandateId>("b");

    public Collaboration Now => now;

    private DateTimeOffset Time => now.Ledger.Count == 0 ? Scenes.Start : now.Ledger[^1].At;

    public Dice Dice => dice;

    public string Text() => dice.OneIn(60) ? dice.Of(Texts.Bad) : dice.Of(Texts.Good);

    public string? Perhaps() => dice.OneIn(2) ? null : Text();

    public TEnum Any<TEnum>()
        where TEnum : struct, Enum => dice.OneIn(60) ? default : dice.Of<TEnum>();

    public PartnerId NewPartner() => dice.Mostly(PartnerPool.Except(now.Partners.All.Keys), PartnerPool);

    public PartnerId Partner() => dice.Mostly(now.Partners.Present.Select(partner => partner.Id), PartnerPool);

    /// <summary>A partner that has no voice of its own, mostly.</summary>
    public PartnerId Voiceless() => dice.Mostly(now.Partners.Present.Where(partner => !partner.HasVoice).Select(partner => partner.Id), PartnerPool);

    public PersonId Person() => dice.Of(PersonPool);

    /// <summary>Someone who represents no one.</summary>
    public PersonId NewPerson() => dice.Mostly(PersonPool.Except(now.Partners.Present.SelectMany(partner => partner.Representatives)), PersonPool);

    public PersonId PersonOf(PartnerId partner) =>
        now.Partners.All.TryGetValue(partner, out var found) ? dice.Mostly(found.Representatives, PersonPool) : Person();

    public ResourceId NewResource() => dice.Mostly(ResourcePool.Except(now.Partners.Resources.Keys), ResourcePool);

    public ResourceId Resource() => dice.Mostly(now.Partners.Resources.Values.Where(resource => !resource.IsWithdrawn).Select(resource => resource.Id), ResourcePool);

    public RiskId NewRisk() => dice.Mostly(RiskPool.Except(now.Partners.Risks.Keys), RiskPool);

    public RiskId Risk() => dice.Mostly(now.Partners.Risks.Keys, RiskPool);

    public ConditionId NewCondition() => dice.Mostly(ConditionPool.Except(now.Partners.Conditions.Keys), ConditionPool);

    public ConditionId Condition() => dice.Mostly(now.Partners.Conditions.Values.Where(condition => !condition.IsWithdrawn).Select(condition => condition.Id), ConditionPool);

    public ActivityId NewActivity() => dice.Mostly(ActivityPool.Except(now.Partners.Activities.Keys), ActivityPool);

    public ActivityId Activity() => dice.Mostly(now.Partners.Activities.Values.Where(activity => activity.State == ActivityState.Planned).Select(activity => activity.Id), ActivityPool);

    /// <summary>The day of the last entry, or one near it.</summary>
    public DateOnly Day() => DateOnly.FromDateTime(Time.UtcDateTime).AddDays(dice.Below(80) - 50);

    /// <summary>The day of the last entry.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(Time.UtcDateTime);

    public DateOnly? PerhapsADay() => dice.OneIn(2) ? null : Day();

    public PurposeId NewPurpose() => dice.Mostly(PurposePool.Except(now.Purposes.All.Keys), PurposePool);

    public GoalId NewGoal() => dice.Mostly(GoalPool.Except(now.Purposes.Goals.Keys), GoalPool);

    public GoalId Goal() => dice.Mostly(now.Purposes.OpenGoals.Select(goal => goal.Id), GoalPool);

    public GoalId CommonGoal() => dice.Mostly(now.Purposes.OpenGoals.Where(goal => goal.Owner is null).Select(goal => goal.Id), GoalPool);

    public NeedId NewNeed() => dice.Mostly(NeedPool.Except(now.Purposes.Needs.Keys), NeedPool);

    public NeedId Need() => dice.Mostly(now.Purposes.Needs.Values.Where(need => !need.IsEnded).Select(need => need.Id), NeedPool);

    /// <summary>A goal that another supports, mostly.</summary>
    public GoalId SupportedBy(GoalId goal) =>
        dice.Mostly(now.Purposes.Goals.TryGetValue(goal, out var found) ? found.Supports.Select(link => link.Goal) : [], GoalPool);

    public OptionId Option() => dice.Mostly(now.Purposes.Options.Keys, OptionPool);

    public OptionId NewOption() => dice.Mostly(OptionPool.Except(now.Purposes.Options.Keys), OptionPool);

    public TensionId NewTension() => dice.Mostly(TensionPool.Except(now.Purposes.Tensions.Keys), TensionPool);

    public TensionId Tension() => dice.Mostly(now.Purposes.Tensions.Keys, TensionPool);

    public ProposalId NewProposal() => dice.Mostly(ProposalPool.Except(now.Governance.Proposals.Keys).Take(1), ProposalPool);

    public ProposalId Proposal() => dice.Mostly(now.Governance.Open.Select(proposal => proposal.Id), ProposalPool);

    public AgreementId NewAgreement() => dice.Mostly(AgreementPool.Except(now.Partners.Agreements.Keys), AgreementPool);

    /// <summary>The latest version, mostly: others have often been replaced.</summary>
    public AgreementId Agreement() => dice.Mostly(now.Partners.Agreements.Values.OrderByDescending(version => version.Number).Select(version => version.Id).Take(1), AgreementPool);

    public WorkingGroupId NewGroup() => dice.Mostly(GroupPool.Except(now.Governance.Groups.Keys), GroupPool);

    public WorkingGroupId Group() => dice.Mostly(now.Governance.Groups.Values.Where(group => !group.IsEnded).Select(group => group.Id), GroupPool);

    /// <summary>The steering group, or a working group.</summary>
    public WorkingGroupId? Body() => dice.OneIn(2) ? null : Group();

    public MandateId NewMandate() => dice.Mostly(MandatePool.Except(now.Governance.Mandates.Keys), MandatePool);

    public MandateId Mandate() => dice.Mostly(now.Governance.Mandates.Values.Where(mandate => !mandate.IsEnded).Select(mandate => mandate.Id), MandatePool);

    public RequestId Request() => dice.Mostly(now.Governance.Requests.Values.Where(request => request.Answer is null).Select(request => request.Id), Ids<RequestId>("q"));

    public LawId Law() => dice.Mostly(now.Governance.Laws.Keys, Ids<LawId>("l"));

    public TId New<TId, TValue>(string letter, Table<TId, TValue> table)
        where TId : struct, IId<TId> => dice.Mostly(Ids<TId>(letter)[..^1].Except(table.Keys), Ids<TId>(letter));

    public long Money() => dice.OneIn(12) ? -1 : dice.Below(1_000_000);

    /// <summary>When a call that is made now might close: mostly in time for all, sometimes too soon.</summary>
    public DateTimeOffset Closing() => Time.AddDays(dice.OneIn(10) ? dice.Below(7) : 15 + dice.Below(5));

    /// <summary>A proposal whose call has passed, mostly.</summary>
    public ProposalId Passed() => dice.Mostly(now.Governance.Open.Where(proposal => proposal.Closes < Time).Select(proposal => proposal.Id), ProposalPool);

    /// <summary>A proposal that fell undecided, mostly.</summary>
    public ProposalId Undecided() => dice.Mostly(now.Governance.Proposals.Values.Where(proposal => proposal.Outcome == Outcome.Undecided).Select(proposal => proposal.Id), ProposalPool);

    public PartnerId? OwnerOf(GoalId goal) => now.Purposes.Goals.TryGetValue(goal, out var found) ? found.Owner : null;

    public PartnerId? OwnerOf(NeedId need) => now.Purposes.Needs.TryGetValue(need, out var found) ? found.Owner : null;

    public PartnerId? OwnerOf(ResourceId resource) => now.Partners.Resources.TryGetValue(resource, out var found) ? found.Owner : null;

    public PartnerId? OwnerOf(ConditionId condition) => now.Partners.Conditions.TryGetValue(condition, out var found) ? found.Owner : null;

    public PartnerId? DoerOf(ActivityId activity) => now.Partners.Activities.TryGetValue(activity, out var found) ? found.Doer : null;

    public PartnerId? ProposerOf(ProposalId proposal) => now.Governance.Proposals.TryGetValue(proposal, out var found) ? found.Proposer : null;

    /// <summary>A partner that has a voice and has not been heard on a proposal.</summary>
    public PartnerId? Unheard(ProposalId proposal) =>
        now.Governance.Proposals.TryGetValue(proposal, out var found)
            ? dice.Mostly(now.Partners.Voices.Select(voice => voice.Id).Except(found.Ballots.Select(cast => cast.Voter.Partner).OfType<PartnerId>()), PartnerPool[..^1])
            : null;

    /// <summary>Whom one would expect to state a fact, now and then the process leader or someone in a working group, where there are any.</summary>
    public Actor ActorOf(Fact fact) =>
        now.Governance.Leader is { } leader && dice.OneIn(fact is BallotCast ? 4 : 10) ? Actor.Leader(leader.Person)
        : now.Governance.Groups.Values.FirstOrDefault(group => group.Seats.Count > 0) is { } met && dice.OneIn(15) ? Actor.For(dice.Of(met.Seats).Person, met.Id)
        : ActorFor(Speaker.Of(fact, this) ?? Partner());

    /// <summary>Someone who acts for a partner, mostly; else anyone, in any capacity.</summary>
    public Actor ActorFor(PartnerId partner)
    {
        if (partner == default || dice.OneIn(25))
            return Scenes.By(dice.Of<string>(["u1@leader", "u2@wg:w1", "u3@group:t1", "u9@p1", "u1@p9"]));
        var person = PersonOf(partner);
        return Actor.For(person == default ? new PersonId("u1") : person, partner);
    }

    public static TId[] Ids<TId>(string letter)
        where TId : struct, IId<TId> => [.. Enumerable.Range(1, Pool).Select(number => TId.Of(letter + number)), default];
}
