using System.Text.Json.Serialization;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Json;

/// <summary>The data of every kind of fact, as the compiler knows it: nothing is looked up by reflection when a ledger is read.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(AgreementDeclined))]
[JsonSerializable(typeof(AgreementDrafted))]
[JsonSerializable(typeof(AgreementSigned))]
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
[JsonSerializable(typeof(BallotCast))]
[JsonSerializable(typeof(CadenceSet))]
[JsonSerializable(typeof(CheckInHeld))]
[JsonSerializable(typeof(EvaluationMade))]
[JsonSerializable(typeof(FrameSet))]
[JsonSerializable(typeof(LawChecked))]
[JsonSerializable(typeof(LawWatched))]
[JsonSerializable(typeof(MandateChanged))]
[JsonSerializable(typeof(MandateGranted))]
[JsonSerializable(typeof(MandateWithdrawn))]
[JsonSerializable(typeof(ProcessLeaderNamed))]
[JsonSerializable(typeof(ProcessLeaderReleased))]
[JsonSerializable(typeof(ProcessLeaderTied))]
[JsonSerializable(typeof(ProposalCalled))]
[JsonSerializable(typeof(ProposalCalledAgain))]
[JsonSerializable(typeof(ProposalClosed))]
[JsonSerializable(typeof(ReportGiven))]
[JsonSerializable(typeof(SeatTaken))]
[JsonSerializable(typeof(SeatVacated))]
[JsonSerializable(typeof(SupportAnswered))]
[JsonSerializable(typeof(SupportRequested))]
[JsonSerializable(typeof(WorkingGroupEnded))]
[JsonSerializable(typeof(WorkingGroupFormed))]
[JsonSerializable(typeof(ProposalDecided))]
[JsonSerializable(typeof(ProposalMade))]
[JsonSerializable(typeof(ProposalWithdrawn))]
internal sealed partial class FactContext : JsonSerializerContext
{
    /// <summary>Every kind of fact there is.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        typeof(AgreementDeclined),
        typeof(AgreementDrafted),
        typeof(AgreementSigned),
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
        typeof(BallotCast),
        typeof(CadenceSet),
        typeof(CheckInHeld),
        typeof(EvaluationMade),
        typeof(FrameSet),
        typeof(LawChecked),
        typeof(LawWatched),
        typeof(MandateChanged),
        typeof(MandateGranted),
        typeof(MandateWithdrawn),
        typeof(ProcessLeaderNamed),
        typeof(ProcessLeaderReleased),
        typeof(ProcessLeaderTied),
        typeof(ProposalCalled),
        typeof(ProposalCalledAgain),
        typeof(ProposalClosed),
        typeof(ReportGiven),
        typeof(SeatTaken),
        typeof(SeatVacated),
        typeof(SupportAnswered),
        typeof(SupportRequested),
        typeof(WorkingGroupEnded),
        typeof(WorkingGroupFormed),
        typeof(ProposalDecided),
        typeof(ProposalMade),
        typeof(ProposalWithdrawn),
    ];
}
