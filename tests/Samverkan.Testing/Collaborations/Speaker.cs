using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;

namespace Samverkan.Testing.Collaborations;

/// <summary>Which partner one would expect to state a fact.</summary>
internal static class Speaker
{
    /// <summary>The partner; null when it may be any, or when none is to be found.</summary>
    public static PartnerId? Of(Fact fact, Stage stage) => fact switch
    {
        CollaborationFormed formed => formed.Partner,
        PartnerLeft left => left.Partner,
        RepresentativeNamed named => named.Partner,
        RepresentativeReleased released => released.Partner,
        ResourceStated stated => stated.Owner,
        ResourceWithdrawn withdrawn => stage.OwnerOf(withdrawn.Resource),
        RiskStated stated => stated.Owner,
        HouseMapped mapped => mapped.Partner,
        ConditionStated stated => stated.Owner,
        ConditionWithdrawn withdrawn => stage.OwnerOf(withdrawn.Condition),
        PeriodCommitted committed => committed.Partner,
        OperationalInvolvementStated stated => stated.Partner,
        StartQuestionAnswered answered => answered.Partner,
        ActivityTakenOn taken => stage.DoerOf(taken.Activity),
        ActivityDone done => stage.DoerOf(done.Activity),
        GoalStated stated => stated.Owner,
        GoalChanged changed => stage.OwnerOf(changed.Goal),
        GoalMet met => stage.OwnerOf(met.Goal),
        GoalWithdrawn withdrawn => stage.OwnerOf(withdrawn.Goal),
        GoalPlacedUnderPurpose placed => stage.OwnerOf(placed.Goal),
        GoalSupports supports => stage.OwnerOf(supports.Goal),
        GoalTargetSet target => stage.OwnerOf(target.Goal),
        GoalMeasured measured => stage.OwnerOf(measured.Goal),
        GoalLinkChecked link => stage.OwnerOf(link.Goal),
        GoalLinkEnded link => stage.OwnerOf(link.Goal),
        NeedStated stated => stated.Owner,
        NeedEnded ended => stage.OwnerOf(ended.Need),
        NeedShared shared => shared.Partner,
        ResourceOffered offered => stage.OwnerOf(offered.Resource),
        SupportPlanned planned => planned.Giver,
        SupportEnded ended => stage.Now.TargetGroups.Support.GetValueOrDefault(ended.Support)?.Giver,
        ProposalMade made => made.Proposer,
        ProposalWithdrawn withdrawn => stage.ProposerOf(withdrawn.Proposal),
        BallotCast cast => stage.Unheard(cast.Proposal),
        AgreementDrafted drafted => drafted.Drafter,
        AgreementSigned signed => signed.Partner,
        AgreementDeclined declined => declined.Partner,
        SeatTaken { Partner: { } partner } => partner,
        ProcessLeaderTied tied => tied.Partner,
        _ => null,
    };
}
