using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>What settings do not go with what problem.</summary>
internal static class Refusals
{
    public static Wording? Of(AllocationProblem problem, AllocationSettings settings)
    {
        var stable = settings.Rule == AllocationRule.Stable;
        if (settings.Rule == AllocationRule.BestTotal && problem.RanksOnly)
            return new("Med rangordningar finns ingen summa att göra störst. Välj stable eller most-placed.", "With ranks there is no total to make greatest. Choose stable or most-placed.");
        if (stable && problem.Terms.HasBounds)
            return new("Golv och tak gäller inte för stable. Välj best-total eller most-placed.", "Floors and caps are not for stable. Choose best-total or most-placed.");
        if (!stable && problem.Terms.Reserves.Any)
            return new(
                "Reserverade platser gäller bara för stable. Ange ett golv för gruppen, eller välj stable.",
                "Reserved positions are for stable only. State a floor for the group, or choose stable.");
        if (stable && problem.Terms.Reserves.Any && (settings.ProposedBy == MatchSide.Opening || settings.Ties == TieRule.MostPlaced))
            return new(
                "Med reserverade platser måste de arbetssökande föreslå, och lottning avgöra lika.",
                "With reserved positions seekers must propose, and ties be broken by lottery.");
        if (stable && settings.ProposedBy == MatchSide.Opening && settings.Ties == TieRule.MostPlaced)
            return new("Med ties most-placed är det de arbetssökande som föreslår.", "With ties most-placed it is seekers who propose.");
        return null;
    }
}
