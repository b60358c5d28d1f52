using System.Globalization;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Commands;

/// <summary>
/// Writes in words what is on each list, as the lists go by: a list's heading, then its rows in their order; on a seeker's list then what is
/// excluded, why, and how that is reviewed. An employer is told how many are, and no more.
/// </summary>
internal sealed class MatchExplanations(Market market, MatchInput input, Language language, Stream utf8)
{
    /// <summary>As wide as the words of a pair are written.</summary>
    private const int Width = 80;

    private readonly MatchWords words = new(input.Vocabulary, input.Partners, input.Distances);
    private readonly IReadOnlyDictionary<SeekerId, Seeker> seekers = input.SeekersById();
    private readonly IReadOnlyDictionary<OpeningId, Opening> openings = input.OpeningsById();

    private readonly Lazy<ILookup<SeekerId, OpeningId>> excluded = new(() => market.Exclusions().ToLookup(pair => pair.Seeker, pair => pair.Opening));

    public IEnumerable<Shortlist> Over(IEnumerable<Shortlist> lists)
    {
        foreach (var list in lists)
        {
            var text = new StringBuilder();
            Append(text, Heading(list), '=');
            foreach (var match in list.Matches)
                Append(text, match, list.By);
            if (list.Seeker is { } seeker)
                AppendExcluded(text, seeker);
            utf8.Write(Encoding.UTF8.GetBytes(text.Append('\n').ToString()));
            yield return list;
        }
    }

    private Wording Heading(Shortlist list)
    {
        var (shown, eligible) = (N(list.Matches.Count), N(list.Eligible));
        if (list.Seeker is { } seeker)
            return new(
                $"Arbetssökande {seeker}: {shown} av {eligible} möjliga platser. Uteslutna: {N(market.OpeningCount - list.Eligible)}.",
                $"Seeker {seeker}: {shown} of {eligible} eligible openings. Excluded: {N(market.OpeningCount - list.Eligible)}.");
        var title = words.TitleOf(openings[list.Opening!.Value]);
        return new(
            $"{title.Swedish}: {shown} av {eligible} möjliga personer. Uteslutna: {N(market.SeekerCount - list.Eligible)}.",
            $"{title.English}: {shown} of {eligible} eligible people. Excluded: {N(market.SeekerCount - list.Eligible)}.");
    }

    private void Append(StringBuilder text, Match match, MatchSide by)
    {
        var pair = market.Explain(match.Seeker, match.Opening);
        var opening = openings[match.Opening];
        var said = by == MatchSide.Seeker
            ? words.ForSeeker(pair, seekers[match.Seeker], opening)
            : words.ForEmployer(EmployerPair.Of(pair), opening);
        var rank = N(match.Rank);
        text.Append('\n');
        Append(text, new($"{rank}. {said.Title.Swedish}", $"{rank}. {said.Title.English}"), '-');
        if (match.TiedAtCut)
            text.Append(language == Language.Swedish
                ? "Lika många poäng som nästa, som inte kom med: lotten avgjorde.\n"
                : "As many points as the next one, which is not on the list: lots were drawn.\n");
        text.Append(said.In(language));
    }

    /// <summary>Each with its reasons; the way to a review once, since it is the same for all.</summary>
    private void AppendExcluded(StringBuilder text, SeekerId seeker)
    {
        PairText? last = null;
        foreach (var opening in excluded.Value[seeker])
        {
            last = words.ForSeeker(market.Explain(seeker, opening), seekers[seeker], openings[opening]);
            text.Append('\n');
            Append(text, new($"Utesluten: {last.Title.Swedish}", $"Excluded: {last.Title.English}"), '-');
            text.Append(last.Only(PairTopic.Excluded).In(language));
        }

        if (last is not null)
            text.Append('\n').Append(last.Only(PairTopic.Review).In(language));
    }

    /// <summary>A heading, in lines that fit the page as the text below them do, and a line under it.</summary>
    private void Append(StringBuilder text, Wording heading, char line)
    {
        var said = heading.In(language);
        Wrapping.Add(text, said, 0, 0, Width);
        text.Append(line, Math.Min(said.Length, Width)).Append('\n');
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
