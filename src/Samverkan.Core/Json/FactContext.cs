using System.Text.Json.Serialization;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

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
[JsonSerializable(typeof(ActivityChanged))]
[JsonSerializable(typeof(ActivityDone))]
[JsonSerializable(typeof(ActivityDropped))]
[JsonSerializable(typeof(ActivityPlanned))]
[JsonSerializable(typeof(ActivityTakenOn))]
[JsonSerializable(typeof(ConditionStated))]
[JsonSerializable(typeof(ConditionWithdrawn))]
[JsonSerializable(typeof(DrivingPartnerChosen))]
[JsonSerializable(typeof(HouseMapped))]
[JsonSerializable(typeof(OperationalInvolvementStated))]
[JsonSerializable(typeof(PeriodCommitted))]
[JsonSerializable(typeof(ResourcesPrioritised))]
[JsonSerializable(typeof(StartQuestionAnswered))]
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
[JsonSerializable(typeof(ActivityServesGoal))]
[JsonSerializable(typeof(ConditionsChanged))]
[JsonSerializable(typeof(GoalLinkChecked))]
[JsonSerializable(typeof(GoalLinkEnded))]
[JsonSerializable(typeof(GoalMeasured))]
[JsonSerializable(typeof(GoalTargetSet))]
[JsonSerializable(typeof(OptionMeetsAlso))]
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
        typeof(ActivityChanged),
        typeof(ActivityDone),
        typeof(ActivityDropped),
        typeof(ActivityPlanned),
        typeof(ActivityTakenOn),
        typeof(ConditionStated),
        typeof(ConditionWithdrawn),
        typeof(DrivingPartnerChosen),
        typeof(HouseMapped),
        typeof(OperationalInvolvementStated),
        typeof(PeriodCommitted),
        typeof(ResourcesPrioritised),
        typeof(StartQuestionAnswered),
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
        typeof(ActivityServesGoal),
        typeof(ConditionsChanged),
        typeof(GoalLinkChecked),
        typeof(GoalLinkEnded),
        typeof(GoalMeasured),
        typeof(GoalTargetSet),
        typeof(OptionMeetsAlso),
        typeof(BallotCast),
        typeof(ProposalDecided),
        typeof(ProposalMade),
        typeof(ProposalWithdrawn),
    ];
}
