using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>What should hold in this room.</summary>
internal static class TargetGroupsReview
{
    private const int AFew = 3;
    private const int SourcesToTrust = 2;
    private const int DaysUntilOld = 730;
    private const int DaysUntilLate = 90;
    private static readonly Wording SomeGroup = new("minst en målgrupp", "at least one target group");

    public static readonly ReviewRule TooMany = new ReviewRule<ThroughTargetGroups>(
        "SAM301",
        Severity.Warning,
        new("Samverkan har fler än tre målgrupper. Då räcker varken kunskapen eller stödet till för var och en.", "The collaboration has more than three target groups. Neither knowledge nor support then suffices for each of them."),
        new("Välj en eller några få, och lägg övriga åt sidan med targetGroupSetAside.", "Choose one or a few, and set the others aside with targetGroupSetAside."),
        SomeGroup,
        (rooms, _) => Judged(rooms, groups => groups.Length > AFew ? [Subject.Whole] : []));

    public static readonly ReviewRule TooWide = new ReviewRule<ThroughTargetGroups>(
        "SAM302",
        Severity.Warning,
        new("Inget av målgruppens behov gäller de flesta i den. En så bred grupp behöver inte samma stöd.", "None of the target group's needs holds for most of it. A group as wide as that does not need the same support."),
        new("Avgränsa den med targetGroupDelimited, eller ange ett behov som de flesta har med aspectStated.", "Delimit it with targetGroupDelimited, or state a need that most have with aspectStated."),
        new("minst ett behov hos en målgrupp", "at least one need of a target group"),
        (rooms, _) => Standing(rooms, AspectKind.Need).ToLookup(need => need.TargetGroup) is not { Count: > 0 } needs ? null
            : Which(rooms.TargetGroups.Current, group => needs.Contains(group.Id) && needs[group.Id].All(need => need.HoldsFor != Prevalence.Most)));

    public static readonly ReviewRule NoStrength = new ReviewRule<ThroughTargetGroups>(
        "SAM303",
        Severity.Warning,
        new("Ingen har sagt vad målgruppen är bra på. Då syns bara det som fattas den.", "No one has said what the target group is good at. Then only what it lacks is seen."),
        new("Fråga dem det gäller, och ange minst en styrka med aspectStated.", "Ask those concerned, and state at least one strength with aspectStated."),
        SomeGroup,
        (rooms, _) => Judged(rooms, groups => Which(groups, group => Standing(rooms, AspectKind.Strength).All(strength => strength.TargetGroup != group.Id))));

    public static readonly ReviewRule ThinKnowledge = new ReviewRule<ThroughTargetGroups>(
        "SAM304",
        Severity.Warning,
        new("Kunskapen om målgruppen har färre än två källor.", "What is known of the target group has fewer than two sources."),
        new("Sök en källa till, gärna målgruppens egen, och ange det med groupKnowledgeStated.", "Find one more source, the target group's own if possible, and state it with groupKnowledgeStated."),
        SomeGroup,
        (rooms, _) => Judged(rooms, groups => Which(groups, group => Known(rooms, group).Select(knowledge => knowledge.Source).Distinct(StringComparer.Ordinal).Count() < SourcesToTrust)));

    public static readonly ReviewRule OldKnowledge = new ReviewRule<ThroughTargetGroups>(
        "SAM305",
        Severity.Warning,
        new("Det nyaste man vet om målgruppen är mer än två år gammalt.", "The newest that is known of the target group is more than two years old."),
        new("Ta reda på vad som gäller nu, och ange det med groupKnowledgeStated.", "Find out what holds now, and state it with groupKnowledgeStated."),
        new("kunskap om minst en målgrupp", "knowledge of at least one target group"),
        (rooms, asOf) => rooms.TargetGroups.Knowledge.Count == 0 ? null
            : Which(rooms.TargetGroups.Current, group => Known(rooms, group).Any() && Known(rooms, group).Max(knowledge => knowledge.AsOf).DayNumber < Day(asOf) - DaysUntilOld));

    public static readonly ReviewRule NotInvolved = new ReviewRule<ThroughTargetGroups>(
        "SAM306",
        Severity.Warning,
        new("Ingen ur målgruppen är delaktig på någon nivå. Då vet ingen om arbetet är till nytta för den.", "No one of the target group takes part at any level. Then no one knows whether the work is of use to it."),
        new("Bjud in målgruppen, och ange det med involvementStated eller spokespersonChosen.", "Invite the target group, and state it with involvementStated or spokespersonChosen."),
        SomeGroup,
        (rooms, asOf) => Judged(rooms, groups => Which(groups, group => !group.SpeaksForItself && group.Involvements.All(involvement => involvement.From.DayNumber > Day(asOf)))));

    public static readonly ReviewRule InvolvedLate = new ReviewRule<ThroughTargetGroups>(
        "SAM307",
        Severity.Suggestion,
        new("Målgruppen kommer med först mer än 90 dagar efter att den uppgavs. Mycket är då redan bestämt.", "The target group takes part only from more than 90 days after it was stated. Much has then been settled."),
        new("Låt målgruppen ompröva det som har bestämts utan den, och bjud in nästa målgrupp tidigare (involvementStated, spokespersonChosen).", "Let the target group reconsider what was settled without it, and invite the next one earlier (involvementStated, spokespersonChosen)."),
        new("en målgrupp som är eller ska bli delaktig", "a target group that takes part, or is to"),
        (rooms, _) => rooms.TargetGroups.Current.All(group => group.FirstInvolvedOn is null) ? null
            : Which(rooms.TargetGroups.Current, group => group.FirstInvolvedOn?.DayNumber > group.IdentifiedOn.DayNumber + DaysUntilLate));

    public static readonly ReviewRule SpokespersonOfPartner = new ReviewRule<ThroughTargetGroups>(
        "SAM308",
        Severity.Warning,
        new("En talesperson för målgruppen företräder också en part, och kan hamna mellan deras intressen.", "A spokesperson for the target group also represents a partner, and may be caught between their interests."),
        new("Fråga målgruppen om den vill välja någon annan med spokespersonChosen, eller låt parten utse en annan företrädare med representativeNamed.", "Ask the target group whether it wants to choose someone else with spokespersonChosen, or have the partner name another representative with representativeNamed."),
        new("minst en talesperson", "at least one spokesperson"),
        (rooms, _) => !rooms.TargetGroups.Current.Any(group => group.SpeaksForItself) ? null
            : Which(rooms.TargetGroups.Current, group => Speaking(group).Any(person => rooms.Partners.Present.Any(partner => partner.Representatives.Contains(person)))));

    public static readonly ReviewRule OneSpokesperson = new ReviewRule<ThroughTargetGroups>(
        "SAM309",
        Severity.Suggestion,
        new("Målgruppen har bara en talesperson. Vill gruppen byta finns ingen annan som kan säga det.", "The target group has only one spokesperson. If the group wants another, there is no one else to say so."),
        new("Fråga målgruppen om den vill välja en till, och ange det med spokespersonChosen.", "Ask the target group whether it wants to choose one more, and state it with spokespersonChosen."),
        new("minst en talesperson", "at least one spokesperson"),
        (rooms, _) => !rooms.TargetGroups.Current.Any(group => group.SpeaksForItself) ? null
            : Which(rooms.TargetGroups.Current, group => Speaking(group).Count() == 1));

    public static readonly ReviewRule EndsAtHiring = new ReviewRule<ThroughTargetGroups>(
        "SAM310",
        Severity.Warning,
        new("Det planerade stödet slutar när anställningen börjar. Att få ett arbete är inte att behålla det.", "The support planned ends when the job begins. To get a job is not to keep it."),
        new("Kom överens om vem som ger stöd under anställningen och efteråt, och ange det med supportPlanned.", "Agree on who gives support during the job and after, and state it with supportPlanned."),
        new("minst ett planerat stöd", "at least one planned support"),
        (rooms, _) => Given(rooms).ToLookup(support => support.TargetGroup) is not { Count: > 0 } given ? null
            : Which(rooms.TargetGroups.Current, group => given.Contains(group.Id) && given[group.Id].All(support => support.Phase is SupportPhase.Before or SupportPhase.Start)));

    public static readonly ReviewRule Unprepared = new ReviewRule<ThroughTargetGroups>(
        "SAM311",
        Severity.Suggestion,
        new("Ingen har sagt vad som görs om det inträffar.", "No one has said what is done if it happens."),
        new("Förbered ett svar, och ange det med outsideConditionAnswered.", "Prepare an answer, and state it with outsideConditionAnswered."),
        new("minst en yttre omständighet", "at least one outside condition"),
        (rooms, _) => rooms.TargetGroups.Conditions.Count == 0 ? null
            : rooms.TargetGroups.Conditions.Values.Where(condition => condition.Answer is null && !rooms.TargetGroups.All[condition.TargetGroup].IsSetAside).Select(condition => Subject.Of(condition.Id)));

    public static IEnumerable<ReviewRule> All =>
    [
        TooMany, TooWide, NoStrength, ThinKnowledge, OldKnowledge, NotInvolved, InvolvedLate, SpokespersonOfPartner, OneSpokesperson, EndsAtHiring, Unprepared,
    ];

    private static int Day(DateTimeOffset asOf) => DateOnly.FromDateTime(asOf.UtcDateTime).DayNumber;

    private static IEnumerable<string>? Judged(ThroughTargetGroups rooms, Func<TargetGroup[], IEnumerable<string>> judge) =>
        rooms.TargetGroups.Current.ToArray() is { Length: > 0 } groups ? judge(groups) : null;

    private static IEnumerable<string> Which(IEnumerable<TargetGroup> groups, Func<TargetGroup, bool> does) => groups.Where(does).Select(group => Subject.Of(group.Id));

    private static IEnumerable<Aspect> Standing(ThroughTargetGroups rooms, AspectKind kind) =>
        rooms.TargetGroups.Aspects.Values.Where(aspect => aspect.Kind == kind && !aspect.IsStruck && !rooms.TargetGroups.All[aspect.TargetGroup].IsSetAside);

    private static IEnumerable<GroupKnowledge> Known(ThroughTargetGroups rooms, TargetGroup group) =>
        rooms.TargetGroups.Knowledge.Values.Where(knowledge => knowledge.TargetGroup == group.Id);

    private static IEnumerable<PersonId> Speaking(TargetGroup group) =>
        group.Spokespersons.Where(spokesperson => spokesperson.HasAccepted).Select(spokesperson => spokesperson.Person);

    private static IEnumerable<PlannedSupport> Given(ThroughTargetGroups rooms) =>
        rooms.TargetGroups.Support.Values.Where(support =>
            !support.IsEnded && rooms.Partners.IsPresent(support.Giver) && !rooms.TargetGroups.All[support.TargetGroup].IsSetAside);
}
