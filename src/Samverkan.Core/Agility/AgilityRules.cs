using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>The rules by which this room refuses facts. What lies outside a mandate is to be routed upwards, and each of those refusals says so.</summary>
internal static class AgilityRules
{
    public static readonly RefusalRule NotTheHolder = new(
        "SAM650",
        new("Mandatet hålls av någon annan.", "Someone else holds the mandate."),
        new("Be den som håller mandatet besluta, eller för ärendet till styrgruppen med matterRouted och skälet.", "Ask the one who holds it to decide, or route the matter to the steering group with matterRouted and the reason."));

    public static readonly RefusalRule OutsideTime = new(
        "SAM651",
        new("Mandatet gäller inte den dagen.", "The mandate does not hold on that day."),
        new("För ärendet till styrgruppen med matterRouted och skälet, eller föreslå längre tid med mandateChanged.", "Route the matter to the steering group with matterRouted and the reason, or propose a longer time with mandateChanged."));

    public static readonly RefusalRule BeyondMoney = new(
        "SAM652",
        new("Pengarna som är kvar av mandatet räcker inte.", "The money that is left of the mandate is not enough."),
        new("För ärendet till styrgruppen med matterRouted och skälet, eller besluta om mindre.", "Route the matter to the steering group with matterRouted and the reason, or decide on less."));

    public static readonly RefusalRule OutsideArea = new(
        "SAM653",
        new("Mandatet omfattar inte verksamhetsområdet.", "The mandate does not cover the area of work."),
        new("För ärendet till styrgruppen med matterRouted och skälet; där kan mandatet vidgas med mandateCoversArea.", "Route the matter to the steering group with matterRouted and the reason; there the mandate can be widened with mandateCoversArea."));

    public static readonly RefusalRule NotOperational = new(
        "SAM654",
        new("Ett beslut inom ett mandat kan inte föra in det: det kräver ett strategiskt beslut, eller hör till någon annan.", "A decision within a mandate cannot record it: it takes a strategic decision, or belongs to someone else."),
        new("För ärendet till styrgruppen med matterRouted och skälet, eller lägg ett förslag med proposalMade.", "Route the matter to the steering group with matterRouted and the reason, or make a proposal with proposalMade."));

    public static readonly RefusalRule NoArea = new(
        "SAM655",
        new("Beslutet ändrar planen men säger inte i vilket verksamhetsområde.", "The decision changes the plan but does not say in which area of work."),
        new("Ange ett verksamhetsområde i area som mandatet omfattar, eller för ärendet till styrgruppen med matterRouted.", "Give an area in area that the mandate covers, or route the matter to the steering group with matterRouted."));

    public static readonly RefusalRule ActivityElsewhere = new(
        "SAM656",
        new("Aktiviteten hör inte till det verksamhetsområde som beslutet gäller.", "The activity does not lie in the area of work that the decision is about."),
        new("För ärendet till styrgruppen med matterRouted och skälet, eller be den som har mandat där.", "Route the matter to the steering group with matterRouted and the reason, or ask the one who has a mandate there."));

    public static readonly RefusalRule OnlyTheLeaderPrioritises = new(
        "SAM657",
        new("Bara processledaren kan inom ett mandat avgöra vilka resurser som går först.", "Only the process leader can decide within a mandate which resources come first."),
        new("Be processledaren besluta, eller för ärendet till styrgruppen med matterRouted och skälet.", "Ask the process leader to decide, or route the matter to the steering group with matterRouted and the reason."));

    public static readonly RefusalRule NothingToRecord = new(
        "SAM658",
        new("Beslutet ska föra in något, men säger inte vad.", "The decision is to record something, but does not say what."),
        new("Ange minst ett faktum i enacts, eller utelämna fältet.", "Give at least one fact in enacts, or leave the field out."));

    public static readonly RefusalRule TakesEffectInThePast = new(
        "SAM659",
        new("Dagen då beslutet börjar gälla har redan varit.", "The day on which the decision takes effect has already been."),
        new("Ange dagens datum eller ett senare, eller utelämna from.", "Give today or a later day, or leave from out."));

    public static readonly RefusalRule OnlyTheLedger = new(
        "SAM660",
        new("Det följer av beslutet och kan inte anges.", "It follows from the decision and cannot be stated."),
        new("Besluta med operationalDecisionMade.", "Decide with operationalDecisionMade."));

    public static readonly RefusalRule DecisionHasEnded = new(
        "SAM661",
        new("Beslutet gäller inte längre.", "The decision no longer stands."),
        new("Fatta ett nytt med operationalDecisionMade.", "Take a new one with operationalDecisionMade."));

    public static readonly RefusalRule NeedsNoConfirmation = new(
        "SAM662",
        new("Mandatet omfattar fortfarande beslutet, eller så är det redan bekräftat.", "The mandate still covers the decision, or it has already been confirmed."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NotForTheSteeringGroup = new(
        "SAM663",
        new("Styrgruppen som grupp fattar inga operativa beslut: inget gällande avtal tillåter det.", "The steering group as a body takes no operational decisions: no agreement in force allows it."),
        new("Ge den som gör arbetet ett mandat med mandateGranted, eller tillåt det i avtalet.", "Give those who do the work a mandate with mandateGranted, or allow it in the agreement."));

    public static readonly RefusalRule AreaHasEnded = new(
        "SAM664",
        new("Verksamhetsområdet har upphört.", "The area of work has ended."),
        new("Namnge ett nytt med areaNamed.", "Name a new one with areaNamed."));

    public static readonly RefusalRule HasALead = new(
        "SAM665",
        new("Någon leder redan verksamhetsområdet.", "Someone already leads the area of work."),
        new("Kom överens, och låt den som leder lämna med areaLeadLeft.", "Agree on it, and have the one who leads leave with areaLeadLeft."));

    public static readonly RefusalRule HasNoLead = new(
        "SAM666",
        new("Ingen leder verksamhetsområdet.", "No one leads the area of work."),
        new("Ta ledningen med areaLeadTaken.", "Take the lead with areaLeadTaken."));

    public static readonly RefusalRule PlacedAlready = new(
        "SAM667",
        new("Aktiviteten hör redan till verksamhetsområdet.", "The activity already lies in the area of work."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule CoveredAlready = new(
        "SAM668",
        new("Mandatet omfattar redan verksamhetsområdet.", "The mandate already covers the area of work."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule MatterHasBeenAnswered = new(
        "SAM669",
        new("Ärendet är redan besvarat.", "The matter has already been answered."),
        new("För upp det på nytt med matterRouted om något har ändrats.", "Route it anew with matterRouted if something has changed."));

    public static readonly RefusalRule AnswerDoesNotFit = new(
        "SAM670",
        new("Svaret säger inte vad ärendet ledde till.", "The answer does not say what the matter led to."),
        new("Ange proposal för proposed och decided, eller mandate för returned; inte båda.", "Give proposal for proposed and decided, or mandate for returned; not both."));

    public static readonly RefusalRule NotCarried = new(
        "SAM671",
        new("Förslaget är inte bifallet, så inget beslut har avgjort ärendet.", "The proposal has not been carried, so no decision has settled the matter."),
        new("Svara proposed så länge, och decided när förslaget har bifallits.", "Answer proposed for now, and decided when the proposal has been carried."));

    public static readonly RefusalRule OpportunityAnswered = new(
        "SAM672",
        new("Möjligheten är redan tagen till vara eller lämnad.", "The opportunity has already been taken or left."),
        new("Ange den på nytt med opportunitySeen om den finns kvar.", "State it anew with opportunitySeen if it is still there."));

    public static readonly RefusalRule NothingAdapted = new(
        "SAM673",
        new("Det framgår inte vad som har anpassats.", "It does not show what has been adapted."),
        new("Ange en aktivitet i activity eller ett stöd i support.", "Give an activity in activity or a support in support."));

    public static readonly RefusalRule HasBeenAdapted = new(
        "SAM674",
        new("Ändringen har redan lett till en anpassning, eller bedömts inte kräva någon.", "The change has already led to an adaptation, or been found to need none."),
        new("Ange en ny ändring med conditionChangeNoted om något mer har hänt.", "Note a new change with conditionChangeNoted if something more has happened."));

    public static IEnumerable<RefusalRule> All =>
    [
        NotTheHolder, OutsideTime, BeyondMoney, OutsideArea, NotOperational, NoArea, ActivityElsewhere, OnlyTheLeaderPrioritises, NothingToRecord, TakesEffectInThePast,
        OnlyTheLedger, DecisionHasEnded, NeedsNoConfirmation, NotForTheSteeringGroup, AreaHasEnded, HasALead, HasNoLead, PlacedAlready, CoveredAlready,
        MatterHasBeenAnswered, AnswerDoesNotFit, NotCarried, OpportunityAnswered, NothingAdapted, HasBeenAdapted,
    ];
}
