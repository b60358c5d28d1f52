using System.Text;
using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Guidance;

/// <summary>What holds for the agenda of every body in every history.</summary>
public sealed class AgendaLaws
{
    private static readonly AgendaPart[] OfEntries = [AgendaPart.Changed, AgendaPart.Decided, AgendaPart.DecidedWithinMandates, AgendaPart.RoutedUpwards];

    [SamverkanProperty]
    public bool EveryEntryAfterTheLastCheckInIsToldOnceOrCounted(History history) =>
        Agendas(history.End).All(agenda =>
        {
            var since = history.End.Since(agenda.Last?.Sequence ?? 0).ToArray();
            var told = agenda.Sections.SelectMany(section => section.Items).Where(item => item.Entry is not null).Select(item => item.Entry!).ToArray();
            return told.Distinct().Count() == told.Length
                && !told.Except(since).Any()
                && told.Length + OfEntries.Sum(part => agenda[part].Others) == since.Length
                && (agenda.Body is not null || told.Length == since.Length);
        });

    [SamverkanProperty]
    public bool EveryFindingOfTheReviewIsToldOnceOrCounted(History history) =>
        Agendas(history.End).All(agenda =>
        {
            var findings = Review.Of(history.End, agenda.AsOf).Findings;
            var told = agenda.Sections.SelectMany(section => section.Items).Where(item => item.Finding is not null).Select(item => item.Finding!).ToArray();
            return !told.Except(findings).Any()
                && told.Length + agenda[AgendaPart.Overdue].Others + agenda[AgendaPart.LookAt].Others == findings.Count;
        });

    [SamverkanProperty]
    public bool NothingFromBeforeTheLastCheckInIsToldAgain(History history) =>
        Agendas(history.End).All(agenda => agenda.Sections.SelectMany(section => section.Items).All(item => item.Entry is null || item.Entry.Sequence > (agenda.Last?.Sequence ?? 0)));

    [SamverkanProperty]
    public bool HoldingACheckInEmptiesWhatHasHappened(History history) =>
        Bodies(history.End).All(body =>
        {
            var now = history.End;
            if (now.Partners.Present.FirstOrDefault() is not { } partner || now.Ledger.Count == 0)
                return true;
            var held = now.Record(new CheckInHeld(new("now"), "allt", "inget", body), Actor.For(partner.Representatives[0], partner.Id), now.Ledger[^1].At);
            return held.IsRefused || OfEntries.All(part => Agenda.For(held.Require(), body, At(now)) is var agenda && agenda[part].Items.Count + agenda[part].Others == 0);
        });

    [SamverkanProperty]
    public bool TheSameFactsAndTimeGiveTheSameAgenda(History history)
    {
        var again = Collaboration.Replay(history.End.Id, history.End.Ledger).Require();
        return Bodies(history.End).All(body => Written(Agenda.For(history.End, body, At(history.End))) == Written(Agenda.For(again, body, At(again).ToOffset(TimeSpan.FromHours(3)))));
    }

    private static IEnumerable<Agenda> Agendas(Collaboration collaboration) => Bodies(collaboration).Select(body => Agenda.For(collaboration, body, At(collaboration)));

    private static IEnumerable<WorkingGroupId?> Bodies(Collaboration collaboration) => collaboration.Governance.Groups.Keys.Select(group => (WorkingGroupId?)group).Prepend(null);

    private static DateTimeOffset At(Collaboration collaboration) => (collaboration.Ledger.Count == 0 ? Scenes.Start : collaboration.Ledger[^1].At).AddDays(10);

    private static string Written(Agenda agenda)
    {
        using var file = new MemoryStream();
        AgendaFile.Write(file, agenda, Language.Swedish);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
