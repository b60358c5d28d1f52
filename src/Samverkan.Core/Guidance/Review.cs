using Ardalis.GuardClauses;
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

/// <summary>
/// What should hold in a collaboration and does not, and what could not be judged because nothing was recorded. Deterministic: the same
/// facts and time give the same review. Immutable.
/// </summary>
public sealed class Review
{
    private Review(IReadOnlyList<Finding> findings, IReadOnlyList<NotJudged> notJudged)
    {
        Findings = findings;
        NotJudged = notJudged;
    }

    /// <summary>Findings, by rule id and then ordinally by subject.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Rules that could not be judged, by id.</summary>
    public IReadOnlyList<NotJudged> NotJudged { get; }

    internal static IReadOnlyList<ReviewRule> Rules { get; } =
        [.. PartnersReview.All.Concat(PurposesReview.All).Concat(TargetGroupsReview.All).Concat(NetworksReview.All).Concat(GovernanceReview.All).Concat(AgilityReview.All).Concat(SharingReview.All).Concat(NarrativesReview.All).Concat(StoriesReview.All).Concat(RecruitmentReview.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Reviews a collaboration.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="asOf">The time as of which rules about lateness are judged.</param>
    public static Review Of(Collaboration collaboration, DateTimeOffset asOf)
    {
        Guard.Against.Null(collaboration);
        var findings = new List<Finding>();
        var notJudged = new List<NotJudged>();
        foreach (var rule in Rules)
        {
            if (rule.Judge(collaboration.Rooms, asOf) is { } subjects)
                findings.AddRange(subjects.Order(StringComparer.Ordinal).Select(rule.Of));
            else
                notJudged.Add(new(rule.Id, rule.Needs));
        }

        return new(findings, notJudged);
    }
}
