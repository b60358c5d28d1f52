using Lucene.Net.Documents;
using Lucene.Net.Search;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Peers;

/// <summary>The fields that documents of both kinds have, and queries over them. What is not known says so, and passes.</summary>
internal static class Fields
{
    public const string Skill = "skill";
    public const string Work = "work";
    public const string Must = "must";
    public const string Place = "place";
    private const string LeastHours = "leastHours";
    private const string MostHours = "mostHours";
    private const string Day = "day";

    /// <summary>Names the fields of which nothing is known, or that do not matter: any value would do.</summary>
    private const string Any = "any";

    public static void AddAnyPlace(this Document document) => document.Add(LuceneIndex.Gate(Any, Place));

    public static void AddHours(this Document document, WorkingTime? hours)
    {
        if (hours is not { } known)
        {
            document.Add(LuceneIndex.Gate(Any, MostHours));
            return;
        }

        document.Add(new Int32Field(LeastHours, known.Min, Field.Store.NO));
        document.Add(new Int32Field(MostHours, known.Max, Field.Store.NO));
    }

    public static void AddDay(this Document document, DateOnly? day) =>
        document.Add(day is { } known ? new Int32Field(Day, known.DayNumber, Field.Store.NO) : LuceneIndex.Gate(Any, Day));

    /// <summary>In one of these places, or anywhere.</summary>
    public static BooleanQuery In(IEnumerable<MunicipalityCode> places) => Either([.. places.Select(place => new TermQuery(new(Place, place.Value))), AnyOf(Place)]);

    /// <summary>Working times that share some with this one.</summary>
    public static BooleanQuery Overlaps(WorkingTime hours)
    {
        var both = new BooleanQuery
        {
            { NumericRangeQuery.NewInt32Range(LeastHours, null, hours.Max, true, true), Occur.MUST },
            { NumericRangeQuery.NewInt32Range(MostHours, hours.Min, null, true, true), Occur.MUST },
        };
        return Either(both, AnyOf(MostHours));
    }

    /// <summary>On one of these days, both included; null for no limit.</summary>
    public static BooleanQuery Within(DateOnly? first, DateOnly? last) =>
        Either(NumericRangeQuery.NewInt32Range(Day, first?.DayNumber, last?.DayNumber, true, true), AnyOf(Day));

    private static TermQuery AnyOf(string field) => new(new(Any, field));

    private static BooleanQuery Either(params IEnumerable<Query> queries)
    {
        var either = new BooleanQuery();
        foreach (var query in queries)
            either.Add(query, Occur.SHOULD);
        return either;
    }
}
