using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Tests.Oracle;

/// <summary>Bugs that someone could make where decisions are taken within mandates.</summary>
internal static class AgilityFaults
{
    public static IReadOnlyDictionary<string, Fault> All { get; } = new Dictionary<string, Fault>(StringComparer.Ordinal)
    {
        ["Agility: anyone may decide within another's mandate"] = new() { LetThrough = (now, attempt) => attempt.Fact is OperationalDecisionMade made && Faults.IsRefused(now, attempt, "SAM650") ? ByHolder(now, made.Mandate, attempt) : null },
        ["Agility: a mandate reaches to whatever is owned in common"] = new() { LetThrough = (now, attempt) => Faults.IsRefused(now, attempt, "SAM654") ? now : null },
        ["Agility: a decision takes effect on its day, whatever has happened since"] =
            new() { Reads = (_, entry) => entry.Fact is OperationalDecisionSettled { Outcome: Outcome.CarriedNotEnacted } settled ? entry with { Fact = settled with { Outcome = Outcome.Carried } } : entry },
        ["Agility: money comes back when a decision is ended"] = new() { Shows = MoneyComesBack },
        ["Agility: a changed mandate covers whatever was decided before"] = new() { Shows = (_, picture) => picture["no longer covered"] = string.Empty },
        ["Agility: a partner that left still leads"] = new() { Shows = StillLeads },
    };

    private static Collaboration? ByHolder(Collaboration now, MandateId mandate, Entry attempt) =>
        now.Governance.Mandates[mandate] is { Partner: { } partner } && now.Partners.All[partner].Representatives is [var person, ..]
            ? Faults.Recorded(now, attempt, Actor.For(person, partner))
            : null;

    private static void MoneyComesBack(Collaboration now, Picture picture)
    {
        foreach (var mandate in now.Governance.Mandates.Keys)
            picture.Set($"used within {mandate}", now.Agility.Decisions.Values.Where(decision => decision.Mandate == mandate && !decision.IsEnded).Sum(decision => decision.Money));
    }

    private static void StillLeads(Collaboration now, Picture picture)
    {
        foreach (var area in now.Agility.Areas.Values.Where(area => area is { Lead: null, IsEnded: false }))
            if (now.Ledger.LastOrDefault(entry => entry.Fact is AreaLeadTaken taken && taken.Area == area.Id)?.By.Partner is { } partner && now.Partners.All[partner].HasLeft)
                picture.Set($"leads {area.Id}", partner);
    }
}
