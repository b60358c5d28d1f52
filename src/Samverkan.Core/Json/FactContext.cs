using System.Text.Json.Serialization;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;

namespace Samverkan.Json;

/// <summary>The data of every kind of fact, as the compiler knows it: nothing is looked up by reflection when a ledger is read.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(CollaborationClosed))]
[JsonSerializable(typeof(CollaborationFormed))]
[JsonSerializable(typeof(PartnerAdmitted))]
[JsonSerializable(typeof(PartnerLeft))]
[JsonSerializable(typeof(RepresentativeNamed))]
[JsonSerializable(typeof(RepresentativeReleased))]
[JsonSerializable(typeof(ResourceStated))]
[JsonSerializable(typeof(ResourceWithdrawn))]
[JsonSerializable(typeof(RiskAnswered))]
[JsonSerializable(typeof(RiskStated))]
[JsonSerializable(typeof(SectorAsked))]
[JsonSerializable(typeof(EffectGoalStated))]
[JsonSerializable(typeof(GoalChanged))]
[JsonSerializable(typeof(GoalMet))]
[JsonSerializable(typeof(GoalPlacedUnderPurpose))]
[JsonSerializable(typeof(GoalStated))]
[JsonSerializable(typeof(GoalSupports))]
[JsonSerializable(typeof(GoalWithdrawn))]
[JsonSerializable(typeof(NeedEnded))]
[JsonSerializable(typeof(NeedShared))]
[JsonSerializable(typeof(NeedStated))]
[JsonSerializable(typeof(NeedWorsens))]
[JsonSerializable(typeof(OptionProposed))]
[JsonSerializable(typeof(ProjectGoalStated))]
[JsonSerializable(typeof(PurposeAdopted))]
[JsonSerializable(typeof(ResourceOffered))]
[JsonSerializable(typeof(TensionFramed))]
[JsonSerializable(typeof(TensionNoticed))]
[JsonSerializable(typeof(AspectMeetsNeed))]
[JsonSerializable(typeof(AspectStated))]
[JsonSerializable(typeof(AspectStruck))]
[JsonSerializable(typeof(GroupKnowledgeStated))]
[JsonSerializable(typeof(InvolvementEnded))]
[JsonSerializable(typeof(InvolvementStated))]
[JsonSerializable(typeof(OutsideConditionAnswered))]
[JsonSerializable(typeof(OutsideConditionSeen))]
[JsonSerializable(typeof(RestrictionLifted))]
[JsonSerializable(typeof(RestrictionStated))]
[JsonSerializable(typeof(SpokespersonAccepted))]
[JsonSerializable(typeof(SpokespersonChosen))]
[JsonSerializable(typeof(SpokespersonRevoked))]
[JsonSerializable(typeof(SupportEnded))]
[JsonSerializable(typeof(SupportPlanned))]
[JsonSerializable(typeof(TargetGroupDelimited))]
[JsonSerializable(typeof(TargetGroupIdentified))]
[JsonSerializable(typeof(TargetGroupSetAside))]
[JsonSerializable(typeof(TargetGroupSized))]
[JsonSerializable(typeof(CompetenceHeld))]
[JsonSerializable(typeof(CompetenceLost))]
[JsonSerializable(typeof(CompetenceNamed))]
[JsonSerializable(typeof(ContactEnded))]
[JsonSerializable(typeof(EnvironmentScanned))]
[JsonSerializable(typeof(GoalAsksCompetence))]
[JsonSerializable(typeof(KnowledgeBanked))]
[JsonSerializable(typeof(KnowledgeRemoved))]
[JsonSerializable(typeof(NeedAsksCompetence))]
[JsonSerializable(typeof(OrganisationNoted))]
[JsonSerializable(typeof(PersonNoted))]
[JsonSerializable(typeof(TieEnded))]
[JsonSerializable(typeof(TieNoted))]
[JsonSerializable(typeof(TieTended))]
[JsonSerializable(typeof(BallotCast))]
[JsonSerializable(typeof(ProposalDecided))]
[JsonSerializable(typeof(ProposalMade))]
[JsonSerializable(typeof(ProposalWithdrawn))]
internal sealed partial class FactContext : JsonSerializerContext
{
    /// <summary>Every kind of fact there is.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        typeof(CollaborationClosed),
        typeof(CollaborationFormed),
        typeof(PartnerAdmitted),
        typeof(PartnerLeft),
        typeof(RepresentativeNamed),
        typeof(RepresentativeReleased),
        typeof(ResourceStated),
        typeof(ResourceWithdrawn),
        typeof(RiskAnswered),
        typeof(RiskStated),
        typeof(SectorAsked),
        typeof(EffectGoalStated),
        typeof(GoalChanged),
        typeof(GoalMet),
        typeof(GoalPlacedUnderPurpose),
        typeof(GoalStated),
        typeof(GoalSupports),
        typeof(GoalWithdrawn),
        typeof(NeedEnded),
        typeof(NeedShared),
        typeof(NeedStated),
        typeof(NeedWorsens),
        typeof(OptionProposed),
        typeof(ProjectGoalStated),
        typeof(PurposeAdopted),
        typeof(ResourceOffered),
        typeof(TensionFramed),
        typeof(TensionNoticed),
        typeof(AspectMeetsNeed),
        typeof(AspectStated),
        typeof(AspectStruck),
        typeof(GroupKnowledgeStated),
        typeof(InvolvementEnded),
        typeof(InvolvementStated),
        typeof(OutsideConditionAnswered),
        typeof(OutsideConditionSeen),
        typeof(RestrictionLifted),
        typeof(RestrictionStated),
        typeof(SpokespersonAccepted),
        typeof(SpokespersonChosen),
        typeof(SpokespersonRevoked),
        typeof(SupportEnded),
        typeof(SupportPlanned),
        typeof(TargetGroupDelimited),
        typeof(TargetGroupIdentified),
        typeof(TargetGroupSetAside),
        typeof(TargetGroupSized),
        typeof(CompetenceHeld),
        typeof(CompetenceLost),
        typeof(CompetenceNamed),
        typeof(ContactEnded),
        typeof(EnvironmentScanned),
        typeof(GoalAsksCompetence),
        typeof(KnowledgeBanked),
        typeof(KnowledgeRemoved),
        typeof(NeedAsksCompetence),
        typeof(OrganisationNoted),
        typeof(PersonNoted),
        typeof(TieEnded),
        typeof(TieNoted),
        typeof(TieTended),
        typeof(BallotCast),
        typeof(ProposalDecided),
        typeof(ProposalMade),
        typeof(ProposalWithdrawn),
    ];
}
