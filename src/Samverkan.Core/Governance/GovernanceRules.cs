using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class GovernanceRules
{
    /// <summary>Long enough for everyone to be heard; so that nobody can carry something between two meetings while the others look away.</summary>
    public static readonly TimeSpan ShortestCall = TimeSpan.FromDays(7);

    public static readonly RefusalRule NotCommon = new(
        "SAM550",
        new("Ett beslut kan bara gälla det som ägs gemensamt, aldrig en annans mål, underskrift, röst eller samtycke, eller hur en grupp framställs.", "A decision can only enact what is owned in common, never another's goal, signature, ballot, portrayal or consent."),
        new("Låt den som det tillhör ange det själv.", "Have the one it belongs to state it."));

    public static readonly RefusalRule NothingProposed = new(
        "SAM551",
        new("Förslaget innehåller inget som kan antas.", "The proposal holds nothing to enact."),
        new("Ange minst ett faktum i enacts.", "Give at least one fact in enacts."));

    public static readonly RefusalRule NoVoice = new(
        "SAM552",
        new("Parten har ingen strategisk röst.", "The partner has no strategic voice."),
        new("Be en part med röst att lägga fram saken.", "Ask a partner with a voice to bring it up."));

    public static readonly RefusalRule HasVoted = new(
        "SAM553",
        new("Rösten är redan avgiven. Var och en har en röst om förslaget.", "The ballot has already been cast. Each has one ballot on the proposal."),
        new("Lägg ett nytt förslag om läget har ändrats.", "Make a new proposal if things have changed."));

    public static readonly RefusalRule PersonHasVoted = new(
        "SAM554",
        new("Personen har redan röstat om förslaget, i en annan egenskap.", "The person has already cast a ballot on the proposal, in another capacity."),
        new("Låt någon annan avge den rösten.", "Have someone else cast that ballot."));

    public static readonly RefusalRule NotOpen = new(
        "SAM555",
        new("Förslaget är redan avgjort.", "The proposal has already been decided."),
        new("Lägg ett nytt förslag.", "Make a new proposal."));

    public static readonly RefusalRule ObjectionWithoutReason = new(
        "SAM556",
        new("En invändning behöver ett skäl.", "An objection needs a reason."),
        new("Ange skälet i reason.", "Give the reason in reason."));

    public static readonly RefusalRule OnlyTheLedger = new(
        "SAM557",
        new("Utfallet följer av rösterna och kan inte anges.", "The outcome follows from the ballots and cannot be stated."),
        new("Rösta med ballotCast.", "Cast ballots with ballotCast."));

    public static readonly RefusalRule LeaderNotIndependent = new(
        "SAM558",
        new("Processledaren är knuten till en part och har därför ingen egen röst.", "The process leader is tied to a partner, and so has no ballot of its own."),
        new("Låt parten rösta; den har sin röst ändå.", "Have the partner cast its ballot; it has one anyway."));

    public static readonly RefusalRule GroupWithoutBallot = new(
        "SAM559",
        new("Avtalet ger inte målgruppen någon röst om förslaget.", "The agreement gives the target group no ballot on the proposal."),
        new("Lägg fram en ny version av avtalet med målgruppen i ballots.", "Draft a new version of the agreement with the target group in ballots."));

    public static readonly RefusalRule NoBallotInThatCapacity = new(
        "SAM560",
        new("I den egenskapen har ingen en röst i strategiska frågor.", "Nobody has a ballot on strategic matters in that capacity."),
        new("Låt den part som personen hör till rösta.", "Have the partner that the person belongs to cast its ballot."));

    public static readonly RefusalRule CallHasClosed = new(
        "SAM561",
        new("Tiden för att rösta har gått ut.", "The time for ballots has passed."),
        new("Avsluta omröstningen med proposalClosed; faller den oavgjort kan den göras om en gång.", "Close the call with proposalClosed; if it falls undecided it can be called once more."));

    public static readonly RefusalRule HasBeenCalled = new(
        "SAM562",
        new("Omröstningen är redan utlyst.", "The proposal has already been called."),
        new("Vänta tills den har avslutats.", "Wait until the call has closed."));

    public static readonly RefusalRule TooShortACall = new(
        "SAM563",
        new("Tiden är för kort för att alla ska hinna höras.", "The time is too short for everyone to be heard."),
        new("Ge minst sju dagar.", "Give at least seven days."));

    public static readonly RefusalRule NotUndecided = new(
        "SAM564",
        new("En omröstning kan göras om en gång, och bara när den har fallit oavgjort.", "A proposal can be called again once, and only when it has fallen undecided."),
        new("Lägg ett nytt förslag.", "Make a new proposal."));

    public static readonly RefusalRule ProposerHasLeft = new(
        "SAM565",
        new("Den part som lade förslaget har lämnat samverkan.", "The partner that made the proposal has left the collaboration."),
        new("Lägg ett nytt förslag.", "Make a new proposal."));

    public static readonly RefusalRule StillOpen = new(
        "SAM566",
        new("Omröstningen kan inte avslutas än: den är inte utlyst, eller tiden har inte gått ut.", "The call cannot be closed yet: it has not been made, or its time has not passed."),
        new("Utlys den med proposalCalled, eller vänta tills tiden har gått ut.", "Make it with proposalCalled, or wait until its time has passed."));

    public static readonly RefusalRule OnlyPartnerOrLeader = new(
        "SAM567",
        new("Bara en part eller processledaren kan ange det.", "Only a partner or the process leader can state it."),
        new("Be någon av dem att ange det.", "Ask one of them to state it."));

    public static readonly RefusalRule GroupHasEnded = new(
        "SAM568",
        new("Arbetsgruppen är avslutad.", "The working group has ended."),
        new("Bilda en ny med workingGroupFormed.", "Form a new one with workingGroupFormed."));

    public static readonly RefusalRule SeatForTwo = new(
        "SAM569",
        new("En plats kan inte vara både för en part och för en målgrupp.", "A seat cannot be both for a partner and for a target group."),
        new("Ange den ena, eller ingen.", "Give one of them, or neither."));

    public static readonly RefusalRule OnlyTheTargetGroup = new(
        "SAM570",
        new("Bara målgruppen själv avgör vem som sitter för den.", "Only the target group itself decides who sits for it."),
        new("Be någon som målgruppen har valt att ange det.", "Ask someone whom the target group has chosen to state it."));

    public static readonly RefusalRule AlreadySeated = new(
        "SAM571",
        new("Personen sitter redan i gruppen.", "The person already sits in the group."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NotSeated = new(
        "SAM572",
        new("Personen sitter inte i gruppen.", "The person does not sit in the group."),
        new("Kontrollera vem det gäller, och vilken grupp.", "Check whom it concerns, and which group."));

    public static readonly RefusalRule NoLeader = new(
        "SAM573",
        new("Ingen processledare är utsedd.", "No process leader is named."),
        new("Utse någon med processLeaderNamed.", "Name someone with processLeaderNamed."));

    public static readonly RefusalRule AlreadyTied = new(
        "SAM574",
        new("Bindningen är redan uppgiven.", "The tie has already been stated."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule MandateOfTwo = new(
        "SAM575",
        new("Ett mandat kan inte hållas av både en arbetsgrupp och en part.", "A mandate cannot be held by both a working group and a partner."),
        new("Ange den ena, eller ingen om processledaren ska ha det.", "Give one of them, or neither for the process leader."));

    public static readonly RefusalRule MandateEndsBeforeItBegins = new(
        "SAM576",
        new("Mandatet slutar innan det börjar.", "The mandate ends before it begins."),
        new("Ange en sista dag i until som inte ligger före from.", "Give a last day in until that is not before from."));

    public static readonly RefusalRule NegativeMoney = new(
        "SAM577",
        new("Beloppet är mindre än noll.", "The amount is less than zero."),
        new("Ange hela kronor, noll eller mer.", "Give whole kronor, zero or more."));

    public static readonly RefusalRule MandateHasEnded = new(
        "SAM578",
        new("Mandatet har upphört.", "The mandate has ended."),
        new("Ge ett nytt med mandateGranted.", "Grant a new one with mandateGranted."));

    public static readonly RefusalRule NotACadence = new(
        "SAM579",
        new("Antalet dagar mellan avstämningar är orimligt.", "The number of days between check-ins is not sensible."),
        new("Ange 1 till 366 dagar.", "Give 1 to 366 days."));

    public static readonly RefusalRule HasBeenAnswered = new(
        "SAM580",
        new("Önskemålet är redan besvarat.", "The request has already been answered."),
        new("Lägg fram ett nytt med supportRequested.", "Make a new one with supportRequested."));

    public static readonly RefusalRule AnswersItself = new(
        "SAM581",
        new("Den som bad om stöd kan inte själv besvara det.", "Whoever asked for support cannot answer the request."),
        new("Be någon annan i styrgruppen att svara.", "Ask someone else in the steering group to answer."));

    public static readonly RefusalRule OnlyThoseWhoDoTheWork = new(
        "SAM582",
        new("Bara en part, en arbetsgrupp eller processledaren kan ange det.", "Only a partner, a working group or the process leader can state it."),
        new("Be någon av dem att ange det.", "Ask one of them to state it."));

    public static readonly RefusalRule SpeaksForAPartnerToo = new(
        "SAM583",
        new("Den som företräder en part kan inte lägga målgruppens röst: då skulle parten råda över två.", "Whoever represents a partner cannot cast the target group's ballot: the partner would then command two."),
        new("Låt en talesperson som inte företräder någon part rösta.", "Have a spokesperson who represents no partner cast it."));

    public static readonly RefusalRule GroupNamedTwice = new(
        "SAM584",
        new("En grupp nämns två gånger, eller både i group och i with.", "A group is named twice, or both in group and in with."),
        new("Nämn varje grupp en gång.", "Name each group once."));

    public static IEnumerable<RefusalRule> All =>
    [
        NotCommon, NothingProposed, NoVoice, HasVoted, PersonHasVoted, NotOpen, ObjectionWithoutReason, OnlyTheLedger,
        LeaderNotIndependent, GroupWithoutBallot, NoBallotInThatCapacity, CallHasClosed, HasBeenCalled, TooShortACall, NotUndecided, ProposerHasLeft,
        StillOpen, OnlyPartnerOrLeader, GroupHasEnded, SeatForTwo, OnlyTheTargetGroup, AlreadySeated, NotSeated, NoLeader, AlreadyTied, MandateOfTwo,
        MandateEndsBeforeItBegins, NegativeMoney, MandateHasEnded, NotACadence, HasBeenAnswered, AnswersItself, OnlyThoseWhoDoTheWork, SpeaksForAPartnerToo,
        GroupNamedTwice,
    ];

    /// <summary>Refuses the terms of a mandate that no mandate can have.</summary>
    public static Refusal? NotAMandate(MandateId mandate, long money, DateOnly from, DateOnly until) =>
        NegativeMoney.When(money < 0, "field:money") ?? MandateEndsBeforeItBegins.When(until < from, mandate);
}
