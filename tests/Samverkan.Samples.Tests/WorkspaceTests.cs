using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.Sharing;

namespace Samverkan.Samples.Tests;

public sealed class WorkspaceTests
{
    [Fact]
    public void TheLedgerReplaysToARunningCollaborationOfAllSectors()
    {
        Assert.Equal(Phase.Running, Shipped.Collaboration.Phase);
        Assert.Equal(643, Shipped.Collaboration.Ledger.Count);
        Assert.Equal(5, Shipped.Collaboration.Partners.Present.Count());
        Assert.Equal(Enum.GetValues<Sector>(), Shipped.Collaboration.Partners.Sectors);
    }

    [Fact]
    public void TheLedgerShowsWhatADecisionCanComeTo()
    {
        var outcomes = Shipped.Collaboration.Governance.Proposals.Values.Select(proposal => proposal.Outcome).ToHashSet();
        Assert.Superset(new HashSet<Outcome?> { Outcome.Carried, Outcome.Rejected, Outcome.Undecided, Outcome.Withdrawn, null }, outcomes);
        Assert.Equal([DecisionRule.Consent, DecisionRule.SimpleMajority, DecisionRule.TwoThirds], Shipped.Collaboration.Governance.Proposals.Values.Where(proposal => proposal.Voters is not null).Select(proposal => proposal.Rule).Distinct().Order());
        Assert.Equal(["kvallsbuss"], Shipped.Collaboration.Governance.Proposals.Values.Where(proposal => proposal.Calls == 2).Select(proposal => proposal.Id.Value));
        Assert.Contains(Shipped.Collaboration.Ledger, entry => entry.Fact is BallotCast { Ballot: Ballot.Against, Reason: not null });
    }

    /// <summary>It shows each room at work, and what becomes of those who come late, decline and leave.</summary>
    [Fact]
    public void TheLedgerShowsEveryRoomAtWork()
    {
        var now = Shipped.Collaboration;
        var kinds = now.Ledger.Select(entry => entry.Fact.GetType()).ToHashSet();
        foreach (var room in kinds.Select(kind => kind.BaseType!).Distinct())
            Assert.True(kinds.Count(kind => kind.BaseType == room) >= 10, room.Name);
        Assert.Equal(9, kinds.Select(kind => kind.BaseType!).Distinct().Count());
        Assert.Superset(new HashSet<Type> { typeof(AgreementDeclined), typeof(PartnerLeft), typeof(VoiceGiven), typeof(RiskEnded), typeof(OperationalDecisionEnded), typeof(SharePassedOn), typeof(StoryPulled) }, kinds);
        Assert.Equal(5, now.Partners.InForce!.SignedBy.Count);
        Assert.Empty(now.Partners.NotBound);
        Assert.True(now.Ledger[^1].At - now.Ledger[0].At > TimeSpan.FromDays(365));
    }

    [Fact]
    public void TheReviewFindsSomethingForEachOfTheseRules()
    {
        var review = Review.Of(Shipped.Collaboration, Shipped.Collaboration.Ledger[^1].At);
        string[] rules =
        [
            "SAM103", "SAM119", "SAM123", "SAM208", "SAM210", "SAM212", "SAM309", "SAM404", "SAM407", "SAM505", "SAM512", "SAM517",
            "SAM601", "SAM702", "SAM802", "SAM902", "SAM907",
        ];
        Assert.Equal(rules, review.Findings.Select(finding => finding.Id).Distinct());
        Assert.DoesNotContain(review.Findings, finding => finding.Severity == Severity.Violation);
    }

    [Fact]
    public void EveryFileIsAsTheLibraryWritesIt()
    {
        Same("collaboration.jsonl", file => LedgerFile.Write(file, Shipped.Collaboration));
        Same("persons.json", file => PersonFile.Write(file, Shipped.Persons));
        Same("seekers.jsonl", file => SeekerLines.Write(file, Shipped.Seekers));
        Same("openings.jsonl", file => OpeningLines.Write(file, Shipped.Openings));
        Same("offers.jsonl", file => OfferLines.Write(file, Shipped.Offers));
        Same("caseload.jsonl", file => CaseloadFile.Write(file, Shipped.Caseload));
        Same("policy.json", file => PolicyFile.Write(file, Shipped.Policy));
    }

    [Fact]
    public void ThePolicyIsTheDefault() => Assert.Equal(MatchPolicy.Default.Fingerprint, Shipped.Policy.Fingerprint);

    [Fact]
    public void EveryoneInTheLedgerIsKnownOrErased()
    {
        var people = Shipped.Collaboration.Ledger.Select(entry => entry.By).Where(by => by.Kind is not (ActorKind.Decision or ActorKind.Operation)).Select(by => by.Person).Distinct();
        Assert.All(people, person => Assert.True(Shipped.Persons.Find(person) is not null || Shipped.Persons.IsErased(person)));
        Assert.Single(Shipped.Persons.Erased);
    }

    [Fact]
    public void EveryOfferIsByAPartner() => Assert.All(Shipped.Offers, offer => Assert.Contains(offer.Partner, Shipped.Collaboration.Partners.All.Keys));

    [Fact]
    public void EveryPlaceIsInTheTable()
    {
        var places = Shipped.Seekers.Select(seeker => seeker.Municipality).Concat(Shipped.Openings.Select(opening => opening.Municipality)).OfType<MunicipalityCode>();
        Assert.All(places, place => Assert.True(Municipalities.Contains(place)));
    }

    /// <summary>Nobody in it is more than an id of a seeker, and it shows every stage, a no, an end, and work that was followed up.</summary>
    [Fact]
    public void TheCaseloadIsOfTheSeekersAndShowsEveryStage()
    {
        Assert.All(Shipped.Caseload.Cases, one => Assert.Contains(one.Seeker, Shipped.Seekers.Select(seeker => seeker.Id)));
        Assert.All(Shipped.Caseload.Cases, one => Assert.NotNull(Shipped.Persons.Find(one.Owner)));
        var candidacies = Shipped.Caseload.Cases.SelectMany(one => one.Candidacies.Values).ToList();
        Assert.Equal(Enum.GetValues<Stage>().Where(stage => stage != Stage.Closed), candidacies.Where(one => one.IsOpen).Select(one => one.Stage).Distinct().Order());
        Assert.All(candidacies.Select(one => one.Opening), opening => Assert.Contains(opening, Shipped.Openings.Select(one => one.Id)));
        Assert.Superset(new HashSet<CloseReason?> { CloseReason.Declined, CloseReason.OtherChosen }, candidacies.Select(one => one.Because).ToHashSet());
        Assert.Contains(Shipped.Caseload.Cases, one => !one.IsOptedIn);
        Assert.Contains(Shipped.Caseload.Cases, one => one.Candidacies.Count == 0 && one.IsOptedIn);
        Assert.Equal([30, 90, 180], Shipped.Caseload.Cases.SelectMany(one => one.Placements.Values).SelectMany(one => one.FollowUps).Select(one => one.AfterDays).Distinct().Order());
    }

    [Fact]
    public void TheMarketHasAllThatCanBeSaidOfAPair()
    {
        Assert.Equal(40, Shipped.Seekers.Count);
        Assert.Equal(25, Shipped.Openings.Count);
        var pairs = Shipped.Pairs.ToList();
        var judged = pairs.SelectMany(pair => pair.Requirements).ToList();
        Assert.Equal(
            from kind in Enum.GetValues<RequirementKind>() from value in Enum.GetValues<RequirementValue>() where (kind, value) != (RequirementKind.Support, RequirementValue.Unmet) select (kind, value),
            judged.Select(one => (one.Item.Kind, one.Value)).Distinct().Order());
        Assert.Contains(pairs, pair => pair.Exclusion is null && pair.Bridges.Any(bridge => bridge.Partner is null));
        Assert.Contains(pairs, pair => pair.Exclusion is null && pair.Bridges.Any(bridge => bridge.Partner is not null));
        Assert.Contains(pairs, pair => pair.Exclusion is not null);
        Assert.Contains(Shipped.Market.Shortlists(MatchSide.Opening, 4), list => list.Matches.Any(match => match.TiedAtCut));
        Assert.All(Shipped.Market.Shortlists(MatchSide.Seeker, 1), list => Assert.NotEmpty(list.Matches));
        Assert.All(Shipped.Market.Shortlists(MatchSide.Opening, 1), list => Assert.NotEmpty(list.Matches));
    }

    private static void Same(string name, Action<Stream> write)
    {
        using var written = new MemoryStream();
        write(written);
        Assert.Equal(File.ReadAllText(Shipped.PathTo(name)), System.Text.Encoding.UTF8.GetString(written.ToArray()));
    }
}
