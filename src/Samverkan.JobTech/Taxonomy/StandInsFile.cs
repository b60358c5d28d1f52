using System.Globalization;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>
/// How far occupations can stand in for each other. Under each occupation <c>substituted_by</c> lists those that can stand in for it, and
/// <c>substitutes</c> those that it can stand in for: the same pairs, told from both ends.
/// </summary>
internal static class StandInsFile
{
    public static IReadOnlyList<StandIn> Read(TaxonomyText text, Predicate<string> isOccupation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var standIns = new Pairs();
        var mirrored = new Pairs();
        var json = new TaxonomyCursor(text);
        json.EnterConcepts();
        while (json.NextObject())
        {
            var head = new ConceptHead(json.At);
            List<Relation>? by = null, of = null;
            while (json.NextProperty())
            {
                if (json.Named("substituted_by"u8))
                    by = ReadRelations(ref json, "substituted_by", isOccupation);
                else if (json.Named("substitutes"u8))
                    of = ReadRelations(ref json, "substitutes", isOccupation);
                else if (!head.Take(ref json))
                    json.Skip();
            }

            head.Require(json, "occupation-name");
            if (!seen.Add(head.Id))
                throw json.Wrong("id", TaxonomyWords.ConceptTwice, head.At);
            if (!isOccupation(head.Id))
                throw json.Wrong("id", TaxonomyWords.KnownOccupation, head.At);
            foreach (var other in by ?? throw json.Wrong("substituted_by", TaxonomyWords.AField, head.At))
                standIns.Add(other.Id, head.Id, other, text);
            foreach (var other in of ?? throw json.Wrong("substitutes", TaxonomyWords.AField, head.At))
                mirrored.Add(head.Id, other.Id, other, text);
        }

        json.End();
        standIns.RequireAllIn(mirrored, text);
        mirrored.RequireAllIn(standIns, text);
        return standIns.ToStandIns();
    }

    private static List<Relation> ReadRelations(ref TaxonomyCursor json, string field, Predicate<string> isOccupation)
    {
        var relations = new List<Relation>();
        json.EnterList(field);
        while (json.NextObject())
        {
            var head = new ConceptHead(json.At);
            var percent = 0;
            while (json.NextProperty())
            {
                if (json.Named("substitutability_percentage"u8))
                    percent = json.Percent("substitutability_percentage");
                else if (!head.Take(ref json))
                    json.Skip();
            }

            head.Require(json, "occupation-name");
            if (percent == 0)
                throw json.Wrong("substitutability_percentage", TaxonomyWords.AField, head.At);
            if (!isOccupation(head.Id))
                throw json.Wrong("id", TaxonomyWords.KnownOccupation, head.At);
            relations.Add(new(head.Id, percent, head.At, json.Place(0), field, json.Place(1)));
        }

        return relations;
    }

    /// <summary>One end of a pair, and where it stands.</summary>
    private readonly record struct Relation(string Id, int Percent, int At, int Concept, string List, int Index)
    {
        public string Field => string.Create(CultureInfo.InvariantCulture, $"data.concepts[{Concept}].{List}[{Index}]");
    }

    /// <summary>Pairs of the one who stands in and the one stood in for, each once.</summary>
    private sealed class Pairs
    {
        private readonly Dictionary<(string Held, string Asked), Relation> pairs = [];

        public void Add(string held, string asked, Relation relation, TaxonomyText text)
        {
            if (held == asked)
                throw text.Wrong(relation.At, relation.Field + ".id", TaxonomyWords.OtherOccupation);
            if (!pairs.TryAdd((held, asked), relation))
                throw text.Wrong(relation.At, relation.Field + ".id", TaxonomyWords.ConceptTwice);
        }

        /// <summary>The first that is not mirrored, as the file goes, is the one to tell of.</summary>
        public void RequireAllIn(Pairs others, TaxonomyText text)
        {
            var alone = pairs.Where(pair => others.pairs.GetValueOrDefault(pair.Key).Percent != pair.Value.Percent).Select(pair => pair.Value).ToArray();
            if (alone.Length > 0 && alone.MinBy(relation => relation.At) is var first)
                throw text.Wrong(first.At, first.Field, TaxonomyWords.Mirrored);
        }

        public IReadOnlyList<StandIn> ToStandIns() =>
            [.. pairs.Select(pair => new StandIn(new OccupationId(pair.Key.Held), new OccupationId(pair.Key.Asked), pair.Value.Percent))];
    }
}
