using Ardalis.GuardClauses;
using Samverkan.Governance;

namespace Samverkan.Agility;

/// <summary>Decisions within mandates, set against the mandates as they are now. A mandate that is changed, shortened or withdrawn annuls none of them. Thread-safe.</summary>
public static class StandingDecisions
{
    /// <summary>
    /// The standing decisions that their mandate, as it is now, would not have covered: it has ended, its days are others, it is about something else,
    /// or its money does not reach to them when the decisions are counted in the order they were taken. They stand until they are confirmed or ended.
    /// </summary>
    /// <param name="agility">The decisions.</param>
    /// <param name="governance">The mandates, of the same collaboration at the same time.</param>
    /// <returns>In the order they were taken.</returns>
    public static IReadOnlyList<OperationalDecision> NoLongerCovered(AgilityRoom agility, GovernanceRoom governance)
    {
        Guard.Against.Null(agility);
        Guard.Against.Null(governance);
        var used = new Dictionary<MandateId, long>();
        var uncovered = new List<OperationalDecision>();
        foreach (var decision in agility.Decisions.Values.OrderBy(decision => decision.Sequence))
        {
            used[decision.Mandate] = used.GetValueOrDefault(decision.Mandate) + decision.Money;
            if (decision is { IsEnded: false, IsConfirmed: false } && !Covers(governance.Mandates[decision.Mandate], decision, used[decision.Mandate]))
                uncovered.Add(decision);
        }

        return uncovered;
    }

    private static bool Covers(Mandate mandate, OperationalDecision decision, long used) =>
        mandate.Covers(decision.Day) && mandate.Covers(decision.From) && mandate.Subject == decision.Subject && (decision.Money == 0 || used <= mandate.Money);
}
