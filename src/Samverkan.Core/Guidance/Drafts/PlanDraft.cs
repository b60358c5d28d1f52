using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;

namespace Samverkan.Guidance;

/// <summary>The draft of a project plan, by what each partner is strong in.</summary>
internal static class PlanDraft
{
    public static string Of(Collaboration collaboration, Language language)
    {
        var text = new DraftText(language);
        var parts = new DraftParts(collaboration);
        text.Title(new("Utkast till projektplan", "Draft of a project plan"));
        text.Note(new(
            "Gjort av det som har svarats och förts in. Pröva det mot vad var och en är bäst på, och besluta om det som ändras.",
            "Made of what has been answered and recorded. Weigh it against what each does best, and decide on what changes."));
        text.Section(new("Syfte", "Purpose"), parts.Purpose, "1.07");
        text.Section(new("Effektmål", "Effect goals"), parts.Goals(GoalKind.Effect), "5.07");
        text.Section(new("Projektmål", "Project goals"), parts.Goals(GoalKind.Project), "5.07");
        text.Section(new("Målgrupper: styrkor, svårigheter och behov", "Target groups: strengths, challenges and needs"), Groups(collaboration), "1.11", "1.12");
        text.Section(new("Aktiviteter", "Activities"), Activities(collaboration, parts), "1.38", "5.16");
        text.Section(new("Vad som går först", "What comes first"), collaboration.Partners.Priorities.Select(id => Brought(collaboration, parts, id)), "1.39");
        text.Section(new("Arbetsgrupper", "Working groups"), WorkingGroups(collaboration), "5.21");
        text.Section(new("Mandat", "Mandates"), Mandates(collaboration, parts), "5.18");
        text.Section(new("Ramar", "Frames"), collaboration.Governance.Frames.Select(frame => Say.That($"{frame.Frame.Named()}: {frame.Statement}", $"{frame.Frame.Named()}: {frame.Statement}")), "5.08");
        text.Section(new("Stöd: före, i början, under och efter", "Support: before, at the start, during and after"), Support(collaboration, parts), "1.17");
        text.Section(new("Om något utanför ändras", "If something outside changes"), Outside(collaboration), "1.15");
        text.Section(new("Avstämningar", "Check-ins"), CheckIns(collaboration), "5.25");
        return text.ToString();
    }

    private static IEnumerable<Wording> Groups(Collaboration collaboration) =>
        from target in collaboration.TargetGroups.Current
        from aspect in collaboration.TargetGroups.Aspects.Values
        where aspect.TargetGroup == target.Id && !aspect.IsStruck
        orderby target.Id.Value, aspect.Kind
        select Say.That($"{target.Name}, {aspect.Kind.Named()}: {aspect.Statement}", $"{target.Name}, {aspect.Kind.Named()}: {aspect.Statement}");

    private static IEnumerable<Wording> Activities(Collaboration collaboration, DraftParts parts) =>
        from activity in collaboration.Partners.Activities.Values
        where activity.State == ActivityState.Planned
        let serves = Serves(collaboration, activity.Id)
        select Say.That(
            $"{activity.Statement}; görs av {parts.Named(activity.Doer)}{Say.If(", från ", activity.Begins)}{Say.If(", till och med ", activity.Ends)}{Say.If(". Tjänar målet: ", serves)}",
            $"{activity.Statement}; done by {parts.Named(activity.Doer)}{Say.If(", from ", activity.Begins)}{Say.If(", until ", activity.Ends)}{Say.If(". Serves the goal: ", serves)}");

    private static string? Serves(Collaboration collaboration, ActivityId activity) =>
        collaboration.Purposes.Served.TryGetValue(activity, out var links) && links.Count > 0
            ? string.Join("; ", links.Select(link => collaboration.Purposes.Goals[link.Goal].Statement))
            : null;

    private static Wording Brought(Collaboration collaboration, DraftParts parts, ResourceId id) =>
        Say.That(
            $"{parts.Named(collaboration.Partners.Resources[id].Owner)}: {collaboration.Partners.Resources[id].Statement}",
            $"{parts.Named(collaboration.Partners.Resources[id].Owner)}: {collaboration.Partners.Resources[id].Statement}");

    private static IEnumerable<Wording> WorkingGroups(Collaboration collaboration) =>
        from body in collaboration.Governance.Groups.Values
        where !body.IsEnded
        select Say.That($"{body.Name}: {body.Area}", $"{body.Name}: {body.Area}");

    private static IEnumerable<Wording> Mandates(Collaboration collaboration, DraftParts parts) =>
        from mandate in collaboration.Governance.Mandates.Values
        where !mandate.IsEnded
        let holder = mandate.Group is { } id ? DraftParts.Text(collaboration.Governance.Groups[id].Name) : mandate.Partner is { } partner ? parts.Named(partner) : GovernanceNames.Leader
        select Say.That(
            $"{holder}: {mandate.Subject}, {DraftParts.Kronor(mandate.Money)}, {mandate.From} till och med {mandate.Until}",
            $"{holder}: {mandate.Subject}, {DraftParts.Kronor(mandate.Money)}, {mandate.From} until {mandate.Until}");

    private static IEnumerable<Wording> Support(Collaboration collaboration, DraftParts parts) =>
        from support in collaboration.TargetGroups.Support.Values
        where !support.IsEnded && collaboration.Partners.IsPresent(support.Giver) && !collaboration.TargetGroups.All[support.TargetGroup].IsSetAside
        orderby support.Phase
        select Say.That(
            $"{support.Phase.Named()}, {collaboration.TargetGroups.All[support.TargetGroup].Name}: {support.Statement}; ges av {parts.Named(support.Giver)}",
            $"{support.Phase.Named()}, {collaboration.TargetGroups.All[support.TargetGroup].Name}: {support.Statement}; given by {parts.Named(support.Giver)}");

    private static IEnumerable<Wording> Outside(Collaboration collaboration) =>
        from condition in collaboration.TargetGroups.Conditions.Values
        where !collaboration.TargetGroups.All[condition.TargetGroup].IsSetAside
        select condition.Answer is null
            ? Say.That($"{condition.Statement}. Svar saknas.", $"{condition.Statement}. No answer yet.")
            : Say.That($"{condition.Statement}. Då gör vi så här: {condition.Answer}", $"{condition.Statement}. Then we do this: {condition.Answer}");

    private static IEnumerable<Wording> CheckIns(Collaboration collaboration)
    {
        if (collaboration.Governance.SteeringGroup.CadenceDays is { } days)
            yield return Say.That($"Styrgruppen: högst {days} dygn mellan mötena", $"The steering group: at most {days} days between meetings");
        foreach (var group in collaboration.Governance.Groups.Values)
            if (!group.IsEnded && group.Body.CadenceDays is { } often)
                yield return Say.That($"{group.Name}: högst {often} dygn mellan mötena", $"{group.Name}: at most {often} days between meetings");
    }
}
