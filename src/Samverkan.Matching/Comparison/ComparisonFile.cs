using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Json;

namespace Samverkan.Matching;

/// <summary>Writes a comparison as JSON; see <c>docs/formats.md</c>. The same comparison gives the same bytes. Thread-safe.</summary>
public static class ComparisonFile
{
    /// <summary>Writes the figures, what differs in the policies, and every list that changed.</summary>
    /// <param name="utf8">Where to write; neither flushed nor closed.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(Stream utf8, PolicyComparison comparison)
    {
        Guard.Against.Null(utf8);
        Guard.Against.Null(comparison);
        JsonPage.Write(utf8, json =>
        {
            json.WriteString("by", comparison.By == MatchSide.Seeker ? "seeker" : "opening");
            json.WriteNumber("top", comparison.Top);
            json.WriteNumber("seed", comparison.Seed);
            Policies(json, comparison);
            Counts(json, comparison.Counts);
            json.WriteStartArray("lists");
            foreach (var list in comparison.Lists.Where(list => list.Changes.Count > 0))
                List(json, list);
            json.WriteEndArray();
        });
    }

    private static void Policies(Utf8JsonWriter json, PolicyComparison comparison)
    {
        json.WriteStartObject("policies");
        json.WriteString("a", comparison.A.Fingerprint);
        json.WriteString("b", comparison.B.Fingerprint);
        json.WriteStartArray("differences");
        foreach (var (field, a, b) in comparison.Differences)
        {
            json.WriteStartObject();
            json.WriteString("field", field);
            json.WriteNumber("a", a);
            json.WriteNumber("b", b);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, ComparisonCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("lists", counts.Lists);
        json.WriteNumber("changed", counts.Changed);
        json.WriteNumber("entered", counts.Entered);
        json.WriteNumber("left", counts.Left);
        json.WriteNumber("moved", counts.Moved);
        json.WriteNumber("stood", counts.Stood);
        json.WriteStartObject("displacement");
        json.WriteNumber("steps", counts.Displacement.Count);
        json.WriteNumber("rows", counts.Displacement.Of);
        json.WriteEndObject();
        json.WriteStartArray("overlap");
        foreach (var (depth, shared) in counts.Overlaps)
        {
            json.WriteStartObject();
            json.WriteNumber("top", depth);
            json.WriteNumber("shared", shared.Count);
            json.WriteNumber("of", shared.Of);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, ListComparison list)
    {
        json.WriteStartObject();
        if (list.Seeker is { } seeker)
            json.WriteString("seeker", seeker.Value);
        if (list.Opening is { } opening)
            json.WriteString("opening", opening.Value);
        json.WriteNumber("eligible", list.Eligible);
        json.WriteNumber("stood", list.Stood);
        json.WriteStartArray("changes");
        foreach (var change in list.Changes)
        {
            json.WriteStartObject();
            if (list.Seeker is null)
                json.WriteString("seeker", change.Seeker.Value);
            else
                json.WriteString("opening", change.Opening.Value);
            if (change.RankA is { } from)
                json.WriteNumber("from", from);
            if (change.RankB is { } to)
                json.WriteNumber("to", to);
            Score(json, "a", change.ScoreA, change.Parts, part => part.A);
            Score(json, "b", change.ScoreB, change.Parts, part => part.B);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Score(Utf8JsonWriter json, string name, int score, IReadOnlyList<PartChange> parts, Func<PartChange, int> points)
    {
        json.WriteStartObject(name);
        json.WriteNumber("score", score);
        json.WriteStartObject("parts");
        foreach (var part in parts)
            json.WriteNumber(PartNames.Of(part.Part), points(part));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
