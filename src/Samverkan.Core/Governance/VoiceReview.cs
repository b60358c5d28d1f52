using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>What should hold of how things are decided: that calls end, that sectors come, that no veto hides.</summary>
internal static class VoiceReview
{
    private const int TimesBeforeItIsAPattern = 2;
    private static readonly Wording SomeCount = new("minst ett förslag vars röster har räknats", "at least one proposal whose ballots have been counted");

    public static readonly ReviewRule CallNotClosed = new ReviewRule<ThroughGovernance>(
        "SAM503",
        Severity.Warning,
        new("Tiden för att rösta har gått ut, men ingen har avslutat omröstningen.", "The time for ballots has passed, but no one has closed the call."),
        new("Avsluta den med proposalClosed; vilken part som helst kan göra det.", "Close it with proposalClosed; any partner may."),
        new("minst en utlyst omröstning", "at least one proposal that has been called"),
        (rooms, asOf) => !rooms.Governance.Proposals.Values.Any(proposal => proposal.Calls > 0) ? null
            : rooms.Governance.Open.Where(proposal => proposal.Closes < asOf).Select(proposal => Subject.Of(proposal.Id)));

    public static readonly ReviewRule DecidedWithoutASector = new ReviewRule<ThroughGovernance>(
        "SAM504",
        Severity.Warning,
        new("Förslaget avgjordes i en andra omröstning utan att alla sektorer deltog.", "The proposal was decided at a second call without every sector being present."),
        new("Fråga den sektor som uteblev varför, och om beslutet fungerar för den; annars lägg ett nytt förslag med proposalMade.", "Ask the sector that stayed away why, and whether the decision works for it; else make a new proposal with proposalMade."),
        new("minst en andra omröstning som har räknats", "at least one second call that has been counted"),
        (rooms, _) => Counted(rooms).Where(proposal => proposal.Calls > 1).ToArray() is not { Length: > 0 } again ? null
            : again.Where(proposal => proposal.TallyAmong(proposal.Voters!).AbsentSectors.Count > 0).Select(proposal => Subject.Of(proposal.Id)));

    public static readonly ReviewRule NotCalledAgain = new ReviewRule<ThroughGovernance>(
        "SAM505",
        Severity.Warning,
        new("Förslaget föll oavgjort eftersom en sektor uteblev, och omröstningen har inte gjorts om.", "The proposal fell undecided since a sector was absent, and it has not been called again."),
        new("Gör om omröstningen med proposalCalledAgain; då räcker de som deltar.", "Call it again with proposalCalledAgain; then those who take part are enough."),
        SomeCount,
        (rooms, _) => !Counted(rooms).Any() ? null
            : Counted(rooms).Where(proposal => proposal is { Outcome: Outcome.Undecided, Calls: < 2 } && rooms.Partners.IsPresent(proposal.Proposer) && !proposal.TallyAmong(proposal.Voters!).HasQuorum).Select(proposal => Subject.Of(proposal.Id)));

    public static readonly ReviewRule VetoByObjection = Veto(
        "SAM506",
        new("Har ensam stoppat flera förslag som annars hade bifallits. Det kan vara ett veto i praktiken, eller ett perspektiv som ingen annan bär.", "Has alone stopped several proposals that would else have been carried. It may be a veto in practice, or a view that nobody else carries."),
        new("Läs skälen tillsammans, och lägg ett nytt förslag med proposalMade som tar upp det som förslagen missar.", "Read the reasons together, and make a new proposal with proposalMade that takes up what the proposals miss."),
        record => record.StoppedAlone);

    public static readonly ReviewRule VetoByAbsence = Veto(
        "SAM507",
        new("Flera förslag har fallit för att den här partens sektor uteblev, fast de andra var för.", "Several proposals have fallen since this partner's sector was absent, though the others were for them."),
        new("Fråga vad som hindrar parten från att delta, och gör om omröstningarna med proposalCalledAgain.", "Ask what keeps the partner from taking part, and call the proposals again with proposalCalledAgain."),
        record => record.StoppedByAbsence);

    public static IEnumerable<ReviewRule> All => [CallNotClosed, DecidedWithoutASector, NotCalledAgain, VetoByObjection, VetoByAbsence];

    private static ReviewRule<ThroughGovernance> Veto(string id, Wording reason, Wording advice, Func<VoterRecord, ValueList<ProposalId>> stopped) => new(
        id,
        Severity.Warning,
        reason,
        advice,
        SomeCount,
        (rooms, _) => !Counted(rooms).Any() ? null
            : VoiceReport.Of(rooms.Governance).Voters.Where(record => stopped(record).Count >= TimesBeforeItIsAPattern).Select(record => record.Voter.ToString()));

    private static IEnumerable<StrategicProposal> Counted(ThroughGovernance rooms) => rooms.Governance.Proposals.Values.Where(proposal => proposal.Voters is not null);
}
