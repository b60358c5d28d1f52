using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Recruitment;
using Samverkan.Sharing;
using Samverkan.TargetGroups;

namespace Samverkan.Guidance;

/// <summary>Every rule there is, so that a host can list and explain them. Thread-safe.</summary>
public static class RuleBook
{
    /// <summary>The rules by which facts are refused, by id.</summary>
    public static IReadOnlyList<Rule> Refusals { get; } =
    [
        .. KernelRules.All.Concat(PartnersRules.All).Concat(PurposesRules.All).Concat(TargetGroupsRules.All).Concat(NetworksRules.All).Concat(GovernanceRules.All).Concat(AgilityRules.All).Concat(SharingRules.All).Concat(NarrativesRules.All).Concat(RecruitmentRules.All).Concat(CaseRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => new Rule(rule.Id, rule.Room, null, rule.Reason, rule.Advice, null)),
    ];

    /// <summary>The rules of the review, by id.</summary>
    public static IReadOnlyList<Rule> Findings { get; } =
        [.. Review.Rules.Select(rule => new Rule(rule.Id, rule.Room, rule.Severity, rule.Reason, rule.Advice, rule.Needs))];
}
