using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>The state of each ad so far: published or withdrawn. Of several records of one ad the last holds, unless it is older by its timestamp.</summary>
internal sealed class AdStates
{
    private readonly Dictionary<OpeningId, AdState> states = [];
    private readonly List<AdProblem> skipped = [];
    private int ads;
    private int removals;
    private int replaced;
    private int unseen;
    private int outdated;

    /// <summary>How many records have been taken up.</summary>
    public long Records { get; private set; }

    /// <summary>Takes up a record; one without an id is only noted.</summary>
    /// <param name="ad">The record.</param>
    /// <param name="line">The line on which it begins; asked for only when it has problems.</param>
    public void Take(AdDraft ad, long line)
    {
        Records++;
        if (ad.Id is not { } id)
        {
            skipped.AddRange(Problems(ad, null, line));
            return;
        }

        _ = ad.Removed ? removals++ : ads++;
        var known = states.TryGetValue(id, out var before);
        if (known && ad.Timestamp < before!.Timestamp)
        {
            outdated++;
            return;
        }

        if (ad.Removed && !known)
            unseen++;
        if (!ad.Removed && before?.Opening is not null)
            replaced++;
        states[id] = ad.Removed ? new AdState { Timestamp = ad.Timestamp } : Published(ad, id, line);
    }

    /// <summary>What has been read, all told.</summary>
    /// <exception cref="InputException">There were records, and none of them was an ad or a removal.</exception>
    public AdImport ToImport()
    {
        if (ads + removals == 0 && skipped.Count > 0)
        {
            // What kept the first record from being an ad, not what else is wrong in it.
            var first = skipped.Find(static p => p.Field is null or "id" or "identifier") ?? skipped[0];
            throw new InputException(new InputProblem(null, first.Line, first.Field, first.Reason));
        }

        var ordered = states.OrderBy(static s => s.Key.Value, StringComparer.Ordinal).ToList();
        var published = ordered.Where(static s => s.Value.Opening is not null).Select(static s => s.Value).ToList();
        return new AdImport
        {
            Openings = published.ConvertAll(static s => s.Opening!),
            Texts = published.Select(static s => s.Text).OfType<AdText>().ToList(),
            Withdrawn = ordered.Where(static s => s.Value.Opening is null).Select(static s => s.Key).ToList(),
            Unknown = UnknownField.Count(published),
            Notes = AdNote.Count(published),
            Problems = skipped.Concat(published.SelectMany(static s => s.Problems)).OrderBy(static p => p.Record).ToList(),
            AdsRead = ads,
            RemovalsRead = removals,
            AdsReplaced = replaced,
            RemovalsUnseen = unseen,
            RecordsOutdated = outdated,
            RecordsSkipped = (int)(Records - ads - removals),
        };
    }

    private AdState Published(AdDraft ad, OpeningId id, long line)
    {
        var text = ad.ReadText(id);
        return new AdState
        {
            Opening = ad.ToOpening(id),
            PositionsKnown = ad.Positions is not null,
            Timestamp = ad.Timestamp,
            Remarks = ad.Remarks,
            Text = text,
            Problems = Problems(ad, id, line),
        };
    }

    private AdProblem[] Problems(AdDraft ad, OpeningId? id, long line) =>
        ad.Problems.Count == 0 ? [] : [.. ad.Problems.Distinct().Select(p => new AdProblem(Records, line, id, p.Field, p.Reason))];
}
