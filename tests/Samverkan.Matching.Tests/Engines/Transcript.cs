using System.Text;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Engines;

/// <summary>Everything an engine says, written out, so that two answers can be compared in every field.</summary>
public static class Transcript
{
    /// <summary>All explanations, all exclusions, both sides' lists cut at one, at two and not at all, and the rows that are written of them.</summary>
    public static string Of(IMatcher matcher, SmallMarket market)
    {
        var text = new StringBuilder();
        foreach (var seeker in market.Seekers.OrderBy(seeker => seeker.Id.Value, StringComparer.Ordinal))
            foreach (var opening in market.Openings.OrderBy(opening => opening.Id.Value, StringComparer.Ordinal))
                text.Append(Of(matcher.Explain(seeker.Id, opening.Id))).Append('\n');
        foreach (var exclusion in matcher.Exclusions())
            text.Append(Of(exclusion)).Append('\n');
        foreach (var by in Enum.GetValues<MatchSide>())
            foreach (var top in (int[])[1, 2, 1000])
                foreach (var list in matcher.Shortlists(by, top))
                    text.Append(Of(list)).Append('\n');
        return text.Append(Rows(matcher)).ToString();
    }

    /// <summary>The bytes that are written.</summary>
    private static string Rows(IMatcher matcher)
    {
        using var utf8 = new MemoryStream();
        MatchRows.Write(utf8, matcher.Shortlists(MatchSide.Seeker, 3));
        MatchRows.Write(utf8, matcher.Shortlists(MatchSide.Opening, 3));
        MatchRows.Write(utf8, matcher.Exclusions());
        return Encoding.UTF8.GetString(utf8.ToArray());
    }

    public static string Of(Shortlist list) =>
        $"{list.By} {list.Seeker}{list.Opening} eligible {list.Eligible}\n" + string.Join('\n', list.Matches.Select(match => "  " + Of(match)));

    public static string Of(Match match) =>
        $"{match.Seeker}|{match.Opening} #{match.Rank} score {match.Score} mutual {match.Mutual} tied {match.TiedAtCut} " +
        $"parts {Of(match.Parts)} unmet {string.Join(',', match.Unmet)} unknown {string.Join(',', match.Unknown)} inferred {string.Join(',', match.Inferred)} bridges {string.Join(',', match.Bridges)}";

    public static string Of(PairExplanation pair) =>
        $"{pair.Seeker}|{pair.Opening} {pair.OpeningView}+{pair.SeekerView}={pair.Mutual} parts {Of(pair.Parts)} " +
        $"requirements {string.Join(',', pair.Requirements.Select(one => $"{one.Item}/{(one.IsMust ? "must" : "may")}/{one.Value}/{(one.IsInferred ? "inferred" : "said")}"))} " +
        $"bridges {string.Join(',', pair.Bridges)} typical {string.Join(',', pair.TypicalSkillsHeld)} {(pair.Exclusion is { } exclusion ? Of(exclusion) : "eligible")}";

    public static string Of(Exclusion exclusion) => $"excluded {exclusion.Seeker}|{exclusion.Opening} because {string.Join(',', exclusion.Reasons)}";

    private static string Of(IEnumerable<PartScore> parts) => string.Join(',', parts.Select(part => $"{part.Part}={part.Points}"));
}
