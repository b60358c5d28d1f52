using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Guidance;

/// <summary>The draft of an agreement.</summary>
internal static class AgreementDraft
{
    public static string Of(Collaboration collaboration, Language language)
    {
        var text = new DraftText(language);
        var parts = new DraftParts(collaboration);
        var partners = collaboration.Partners;
        text.Title(new("Utkast till avtal om samverkan", "Draft of an agreement to act together"));
        text.Note(new(
            "Gjort av det som har svarats och förts in. Läs det tillsammans, ändra, och skriv under det ni är överens om.",
            "Made of what has been answered and recorded. Read it together, change it, and sign what you agree on."));
        text.Section(new("Syfte", "Purpose"), parts.Purpose, "1.07");
        text.Section(new("Parter", "Partners"), partners.Present.Select(Presented), "1.20");
        text.Section(new("Parternas egna mål", "The partners' own goals"), parts.Goals(GoalKind.Own), "1.07");
        text.Section(new("Målgrupper", "Target groups"), collaboration.TargetGroups.Current.Select(group => Say.That($"{group.Name}: {group.Delimitation}", $"{group.Name}: {group.Delimitation}")), "1.11");
        text.Section(new("Så beslutar vi", "How we decide"), Deciding(collaboration, parts), "1.21", "1.22", "1.23");
        text.Section(new("Vad var och en bidrar med", "What each brings"), Brought(collaboration, parts), "1.19", "1.24", "1.36");
        text.Section(new("Vad som begränsar oss", "What limits us"), [.. parts.Conditions(ConditionKind.Limit), .. parts.Conditions(ConditionKind.Policy), .. parts.Answers("1.25", "1.27")], "1.25", "1.27");
        text.Section(new("Vad vi kan ge efter på", "What we could give way on"), [.. parts.Conditions(ConditionKind.Compromise), .. parts.Answers("1.26")], "1.26");
        text.Section(new("Språk, kommunikation och identitet", "Language, communication and identity"), parts.Answers("1.28", "1.29", "1.30"), "1.28", "1.29", "1.30");
        text.Section(new("Risker", "Risks"), [.. Risks(partners, parts), .. parts.Answers("1.31")], "1.31");
        text.Section(new("Tid", "Time"), [.. Periods(partners), .. parts.Answers("1.32", "1.33")], "1.32", "1.33");
        text.Section(new("Pengar", "Money"), parts.Answers("1.34", "1.35"), "1.34", "1.35");
        text.Section(new("När någon kommer till eller lämnar", "When someone joins or leaves"), [Lasting, .. parts.Answers("1.40")], "1.40");
        Signatures(text, partners);
        return text.ToString();
    }

    private static Wording Lasting { get; } = new(
        "Avtalet binder dem som har skrivit under tills en ny version är underskriven av alla med röst. Den som vill lämna får alltid lämna.",
        "The agreement binds those who have signed it until a new version is signed by all with a voice. Whoever wants to leave may always leave.");

    private static Wording Presented(Partner partner) => partner.HasVoice
        ? Say.That($"{partner.Name}, {partner.Sector.Named()}", $"{partner.Name}, {partner.Sector.Named()}")
        : Say.That($"{partner.Name}, {partner.Sector.Named()}, utan strategisk röst", $"{partner.Name}, {partner.Sector.Named()}, without a strategic voice");

    private static IEnumerable<Wording> Deciding(Collaboration collaboration, DraftParts parts)
    {
        yield return new(
            "Varje part med strategisk röst har en röst var i strategiska frågor, lika mycket värd vem den än är, vad den än bidrar med och hur mycket den än är med i vardagen.",
            "Each partner with a strategic voice has one ballot in strategic matters, worth the same whoever it is, whatever it brings and however much it takes part in the daily work.");
        if (collaboration.Partners.InForce is { } agreement)
            yield return Say.That($"Beslut fattas med {agreement.Rule.Named()}", $"Decisions are taken by {agreement.Rule.Named()}");
        if (collaboration.Partners.Driving is { } driving)
            yield return Say.That($"{parts.Named(driving)} driver arbetet; det ger ingen extra rätt", $"{parts.Named(driving)} drives the work; that gives no extra right");
        if (collaboration.Governance.Leader is { } leader)
            yield return Say.That($"Processledarens arbetsgivare: {leader.Employer}", $"The process leader's employer: {leader.Employer}");
        foreach (var answer in parts.Answers("1.21", "1.22", "1.23"))
            yield return answer;
    }

    private static IEnumerable<Wording> Brought(Collaboration collaboration, DraftParts parts) =>
        (from resource in collaboration.Partners.Resources.Values
         where !resource.IsWithdrawn && collaboration.Partners.IsPresent(resource.Owner)
         select Say.That($"{parts.Named(resource.Owner)}, {resource.Kind.Named()}: {resource.Statement}", $"{parts.Named(resource.Owner)}, {resource.Kind.Named()}: {resource.Statement}"))
        .Concat(parts.Answers("1.24", "1.36"));

    private static IEnumerable<Wording> Risks(PartnersRoom partners, DraftParts parts) =>
        from risk in partners.Risks.Values
        where !risk.IsEnded && partners.IsPresent(risk.Owner)
        select risk.Answer is null
            ? Say.That($"{parts.Named(risk.Owner)}: {risk.Statement}. Svar saknas.", $"{parts.Named(risk.Owner)}: {risk.Statement}. No answer yet.")
            : Say.That($"{parts.Named(risk.Owner)}: {risk.Statement}. Möts så här: {risk.Answer}", $"{parts.Named(risk.Owner)}: {risk.Statement}. Met like this: {risk.Answer}");

    private static IEnumerable<Wording> Periods(PartnersRoom partners) =>
        from partner in partners.Present
        where partner.Committed is not null
        select Say.That(
            $"{partner.Name}: från {partner.Committed!.From}{Say.If(" till och med ", partner.Committed.Until)}",
            $"{partner.Name}: from {partner.Committed!.From}{Say.If(" until ", partner.Committed.Until)}");

    private static void Signatures(DraftText text, PartnersRoom partners)
    {
        var line = DraftParts.Text("....................");
        text.Table(
            [new("Part", "Partner"), new("Ort och dag", "Place and day"), new("Underskrift", "Signature")],
            partners.Voices.Select(partner => new[] { DraftParts.Text(partner.Name), line, line }));
    }
}
