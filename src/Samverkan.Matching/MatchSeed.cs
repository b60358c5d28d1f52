using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>The seed of the lottery among equal scores, when nobody has chosen one.</summary>
public static class MatchSeed
{
    /// <summary>48 bits, which every reader of JSON numbers keeps whole.</summary>
    private const int HexDigits = 12;

    /// <summary>
    /// A seed from who and what is in the market, the policy, the rarities, and the number of the run: the same for whoever runs it, in whatever order
    /// the ids come. What people have said of themselves is left out, so that declaring something (a need, a barrier) never draws the lots anew.
    /// </summary>
    /// <param name="seekers">The seekers.</param>
    /// <param name="openings">The openings.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rarity">The rarities.</param>
    /// <param name="run">The number of the run, from 1.</param>
    public static ulong Default(IEnumerable<SeekerId> seekers, IEnumerable<OpeningId> openings, MatchPolicy policy, RarityTable rarity, int run = 1)
    {
        Guard.Against.Null(policy);
        Guard.Against.Null(rarity);
        Guard.Against.NegativeOrZero(run);
        var text = new StringBuilder("samverkan seed 1").Append('\n').Append(policy.Fingerprint).Append('\n').Append(rarity.Fingerprint).Append('\n').Append(run);
        Append(Guard.Against.Null(seekers).Select(seeker => seeker.Value));
        Append(Guard.Against.Null(openings).Select(opening => opening.Value));
        return ulong.Parse(Digest.Of(text.ToString()).AsSpan(0, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

        // Ids hold no line breaks, and the two lists are kept apart by a blank line.
        void Append(IEnumerable<string> ids) => text.Append("\n\n").AppendJoin('\n', ids.Order(StringComparer.Ordinal));
    }
}
