using Lucene.Net.Documents;
using Lucene.Net.Search;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Peers;

/// <summary>
/// Seekers for an opening, the mirror of <see cref="LuceneOpenings"/>: a seeker's document lists the municipalities within its reach, so that
/// the place of an opening is one term.
/// </summary>
internal sealed class LuceneSeekers : IDisposable
{
    private readonly LuceneGates gates;
    private readonly Dictionary<(MunicipalityCode Home, int Reach), MunicipalityCode[]> within = [];
    private readonly LuceneIndex index;
    private readonly SeekerId[] ids;
    private readonly IReadOnlyList<Offer> offers;
    private readonly MunicipalityCode[] places;

    public LuceneSeekers(IReadOnlyList<Seeker> seekers, IReadOnlyList<Opening> openings, IReadOnlyList<Offer> offers, bool keepsFilters)
    {
        gates = new(keepsFilters);
        this.offers = offers;
        ids = [.. seekers.Select(seeker => seeker.Id)];
        places = [.. openings.Select(opening => opening.Municipality).OfType<MunicipalityCode>().Distinct()];
        index = new(seekers.Select(DocumentOf));
    }

    public long Bytes => index.Bytes;

    public List<(SeekerId Seeker, float Score)> Shortlist(Opening opening, int top)
    {
        var asked = new LuceneOpening(opening, offers);
        var query = new BooleanQuery();
        foreach (var skill in asked.Skills)
            query.Add(new TermQuery(new(Fields.Skill, skill.Value)), Occur.SHOULD);
        foreach (var work in asked.Work)
            query.Add(new TermQuery(new(Fields.Work, work.Value)), Occur.SHOULD);
        foreach (var must in asked.Musts)
            query.Add(new TermQuery(new(Fields.Must, must)), Occur.MUST_NOT);
        return index.Best(query, LuceneGates.All(GatesOf(asked))!, top).ConvertAll(hit => (ids[hit.Number], hit.Score));
    }

    public void Dispose() => index.Dispose();

    private Document DocumentOf(Seeker seeker)
    {
        var document = new Document();
        foreach (var skill in seeker.Skills)
            document.Add(LuceneIndex.Wish(Fields.Skill, skill.Value));
        foreach (var work in seeker.Experience.Keys)
            document.Add(LuceneIndex.Wish(Fields.Work, work.Value));
        foreach (var lack in seeker.Lacks)
            document.Add(LuceneIndex.Gate(Fields.Must, lack.ToString()));
        if (seeker is { Municipality: { } home, ReachKm: { } reach })
            foreach (var place in Within(home, reach))
                document.Add(LuceneIndex.Gate(Fields.Place, place.Value));
        else
            document.AddAnyPlace();
        document.AddHours(seeker.WorkingTime);
        document.AddDay(seeker.From);
        return document;
    }

    private MunicipalityCode[] Within(MunicipalityCode home, int reach)
    {
        if (!within.TryGetValue((home, reach), out var reached))
            within[(home, reach)] = reached = [.. places.Where(place => !(Municipalities.DistanceKm(home, place) > reach))];
        return reached;
    }

    private List<Filter> GatesOf(LuceneOpening opening)
    {
        var open = new List<Filter>();
        if (opening.Place is { } place)
            open.Add(gates.Of(place, () => Fields.In([place])));
        if (opening.Hours is { } hours)
            open.Add(gates.Of(hours, () => Fields.Overlaps(hours)));
        if (opening.Start is { } start)
            open.Add(gates.Of(start, () => Fields.Within(null, start)));
        return open;
    }
}
