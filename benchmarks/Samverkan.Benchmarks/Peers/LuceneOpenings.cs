using Lucene.Net.Documents;
using Lucene.Net.Search;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Peers;

/// <summary>
/// Openings for a seeker, as one would ask Lucene: filters for place, hours and start, where what is not known is let through; no must that
/// the seeker says it lacks; and of these the ones that ask for the seeker's skills, occupations and groups, by BM25. It does not tell
/// our score, closed lists, levels, years or licences, explains nothing, and leaves out openings that ask for nothing that the seeker has.
/// </summary>
internal sealed class LuceneOpenings : IDisposable
{
    private readonly LuceneGates gates;
    private readonly LuceneIndex index;
    private readonly OpeningId[] ids;
    private readonly MunicipalityCode[] places;

    public LuceneOpenings(IReadOnlyList<Opening> openings, IReadOnlyList<Offer> offers, bool keepsFilters)
    {
        gates = new(keepsFilters);
        ids = [.. openings.Select(opening => opening.Id)];
        places = [.. openings.Select(opening => opening.Municipality).OfType<MunicipalityCode>().Distinct()];
        index = new(openings.Select(opening => DocumentOf(new(opening, offers))));
    }

    public long Bytes => index.Bytes;

    public List<(OpeningId Opening, float Score)> Shortlist(Seeker seeker, int top)
    {
        var query = new BooleanQuery();
        foreach (var skill in seeker.Skills)
            query.Add(new TermQuery(new(Fields.Skill, skill.Value)), Occur.SHOULD);
        foreach (var work in seeker.Occupations.Union(seeker.Experience.Keys))
            query.Add(new TermQuery(new(Fields.Work, work.Value)), Occur.SHOULD);
        foreach (var lack in seeker.Lacks)
            query.Add(new TermQuery(new(Fields.Must, lack.ToString())), Occur.MUST_NOT);
        return index.Best(query, LuceneGates.All(GatesOf(seeker))!, top).ConvertAll(hit => (ids[hit.Number], hit.Score));
    }

    public void Dispose() => index.Dispose();

    private static Document DocumentOf(LuceneOpening opening)
    {
        var document = new Document();
        foreach (var skill in opening.Skills)
            document.Add(LuceneIndex.Wish(Fields.Skill, skill.Value));
        foreach (var work in opening.Work)
            document.Add(LuceneIndex.Wish(Fields.Work, work.Value));
        foreach (var must in opening.Musts)
            document.Add(LuceneIndex.Gate(Fields.Must, must));
        if (opening.Place is { } place)
            document.Add(LuceneIndex.Gate(Fields.Place, place.Value));
        else
            document.AddAnyPlace();
        document.AddHours(opening.Hours);
        document.AddDay(opening.Start);
        return document;
    }

    private List<Filter> GatesOf(Seeker seeker)
    {
        var open = new List<Filter>();
        if (seeker is { Municipality: { } home, ReachKm: { } reach })
            open.Add(gates.Of((home, reach), () => Fields.In(places.Where(place => !(Municipalities.DistanceKm(home, place) > reach)))));
        if (seeker.WorkingTime is { } hours)
            open.Add(gates.Of(hours, () => Fields.Overlaps(hours)));
        if (seeker.From is { } from)
            open.Add(gates.Of(from, () => Fields.Within(from, null)));
        return open;
    }
}
