using System.Text.RegularExpressions;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Tests.Agility;
using Samverkan.Tests.Governance;
using Samverkan.Tests.Ledgers;
using Samverkan.Tests.Narratives;
using Samverkan.Tests.Networks;
using Samverkan.Tests.Partners;
using Samverkan.Tests.Purposes;
using Samverkan.Tests.Recruitment;
using Samverkan.Tests.Recruitment.Cases;
using Samverkan.Tests.Sharing;
using Samverkan.Tests.TargetGroups;

namespace Samverkan.Tests.Guidance;

public sealed partial class RuleBookTests
{
    /// <summary>Rules that no single fact meets, and the tests of theirs.</summary>
    private static readonly string[] TestedElsewhere =
    [
        "SAM052", // RecordLaws: time goes back
        "SAM054", // KernelRefusalTests: spoken as a decision
        "SAM061", "SAM062", "SAM066", // FactDataTests: what may not stand in a text
        "SAM064", "SAM068", // ReplayLaws: enacted otherwise, out of sequence
        "SAM067", // KernelRefusalTests: acts for no partner
        "SAM559", // OneBallotTests: a target group without a ballot
        "SAM582", // GovernanceRefusalTests: acts for a target group
    ];

    [Fact]
    public void Rules_AllTogether_HaveIdsOfTheirOwnInTheRangeOfTheirRoom()
    {
        var all = RuleBook.Refusals.Concat(RuleBook.Findings).ToArray();

        Assert.Equal(all.Length, all.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, rule => Assert.Matches(Form(), rule.Id));
        Assert.All(all, rule => Assert.Equal((int)rule.Room, rule.Id[3] - '0'));
        Assert.All(RuleBook.Findings, rule => Assert.InRange(Number(rule), 1, 49));
        Assert.All(RuleBook.Refusals, rule => Assert.InRange(Number(rule), 50, 99));
        Assert.All(RuleBook.Findings, rule => Assert.True(rule is { Severity: not null, Needs: not null }));
        Assert.All(RuleBook.Refusals, rule => Assert.True(rule is { Severity: null, Needs: null }));
        Assert.Equal(RuleBook.Refusals.OrderBy(rule => rule.Id, StringComparer.Ordinal), RuleBook.Refusals);
        Assert.Equal(RuleBook.Findings.OrderBy(rule => rule.Id, StringComparer.Ordinal), RuleBook.Findings);
    }

    [Fact]
    public void Refusals_EachOfThem_IsMetByATest()
    {
        var met = new[] { KernelRefusalTests.Rows, PartnersRefusalTests.Rows, CommitmentRefusalTests.Rows, PlanRefusalTests.Rows, PurposesRefusalTests.Rows, TargetGroupsRefusalTests.Rows, NetworksRefusalTests.Rows, GovernanceRefusalTests.Rows, AgilityRefusalTests.Rows, SharingRefusalTests.Rows, NarrativesRefusalTests.Rows, RecruitmentRefusalTests.Rows }
            .SelectMany(rows => rows.Cast<object[]>()).Select(row => ((Refused)row[0]).Rule).Concat(CaseRefusalTests.Rules).Concat(TestedElsewhere);

        Assert.Equal(RuleBook.Refusals.Select(rule => rule.Id), met.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_EachOfThem_HasAMinimalLedger() =>
        Assert.Equal(RuleBook.Findings.Select(rule => rule.Id), ReviewTests.Rows.Cast<object[]>().Concat(TargetGroupsReviewTests.Rows.Cast<object[]>()).Concat(NetworksReviewTests.Rows.Cast<object[]>()).Concat(PartnersReviewTests.Rows.Cast<object[]>()).Concat(FollowingReviewTests.Rows.Cast<object[]>()).Concat(AgilityReviewTests.Rows.Cast<object[]>()).Concat(SharingReviewTests.Rows.Cast<object[]>()).Concat(NarrativesReviewTests.Rows.Cast<object[]>()).Concat(RecruitmentReviewTests.Rows.Cast<object[]>()).Select(row => ((Reviewed)row[0]).Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex("^SAM[0-9]{3}$")]
    private static partial Regex Form();

    private static int Number(Rule rule) => int.Parse(rule.Id[4..], System.Globalization.CultureInfo.InvariantCulture);
}
