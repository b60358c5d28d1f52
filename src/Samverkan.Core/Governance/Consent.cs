using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>
/// The rule of decision until an agreement chooses another: every partner with a strategic voice has been heard, and none has an objection
/// with a reason. One partner, one ballot; there is no weight to set.
/// </summary>
internal static class Consent
{
    /// <summary>The outcome among those who have a voice now; null while someone has not been heard.</summary>
    public static Outcome? Outcome(Proposal proposal, IEnumerable<Partner> voices)
    {
        var heard = false;
        var objected = false;
        foreach (var voice in voices)
        {
            if (proposal.Ballots.FirstOrDefault(ballot => ballot.Partner == voice.Id) is not { } cast)
                return null;
            heard = true;
            objected |= cast.Ballot == Ballot.Against;
        }

        return !heard ? null : objected ? Governance.Outcome.Rejected : Governance.Outcome.Carried;
    }
}
