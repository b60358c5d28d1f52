using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.Sharing;
using Samverkan.TargetGroups;

namespace Samverkan.Json;

/// <summary>The enumerations that facts hold, by their names in files.</summary>
internal static class FactValues
{
    private static readonly Dictionary<Type, string[]> ByType = new()
    {
        [typeof(Sector)] = Of<Sector>(),
        [typeof(ResourceKind)] = Of<ResourceKind>(),
        [typeof(AspectKind)] = Of<AspectKind>(),
        [typeof(Prevalence)] = Of<Prevalence>(),
        [typeof(Restricted)] = Of<Restricted>(),
        [typeof(InvolvementLevel)] = Of<InvolvementLevel>(),
        [typeof(SupportPhase)] = Of<SupportPhase>(),
        [typeof(TieKind)] = Of<TieKind>(),
        [typeof(TieStrength)] = Of<TieStrength>(),
        [typeof(EndGround)] = Of<EndGround>(),
        [typeof(ConditionKind)] = Of<ConditionKind>(),
        [typeof(OperationalInvolvement)] = Of<OperationalInvolvement>(),
        [typeof(StartQuestion)] = Of<StartQuestion>(),
        [typeof(Ballot)] = Of<Ballot>(),
        [typeof(Outcome)] = Of<Outcome>(),
        [typeof(DecisionRule)] = Of<DecisionRule>(),
        [typeof(Frame)] = Of<Frame>(),
        [typeof(MatterOutcome)] = Of<MatterOutcome>(),
        [typeof(OpportunityKind)] = Of<OpportunityKind>(),
        [typeof(NormKind)] = Of<NormKind>(),
        [typeof(ShareKind)] = Of<ShareKind>(),
        [typeof(StoryKind)] = Of<StoryKind>(),
        [typeof(Channel)] = Of<Channel>(),
        [typeof(MediaEffect)] = Of<MediaEffect>(),
        [typeof(BarrierKind)] = Of<BarrierKind>(),
        [typeof(CloseReason)] = Of<CloseReason>(),
        [typeof(PlacementKind)] = Of<PlacementKind>(),
        [typeof(SupportReview)] = Of<SupportReview>(),
        [typeof(CasePurpose)] = Of<CasePurpose>(),
        [typeof(Recipient)] = Of<Recipient>(),
    };

    /// <summary>The names of a type's values; null when it is no enumeration of facts.</summary>
    public static IReadOnlyList<string>? Names(Type type) => ByType.GetValueOrDefault(type);

    private static string[] Of<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(FactName.Of)];
}
