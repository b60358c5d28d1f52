using System.Text.Encodings.Web;
using System.Text.Json;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>Writes an allocation as the JSON of <c>docs/formats.md</c>.</summary>
internal static class ResultFile
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>What a result says of other allocations that were as good.</summary>
    public const string Settled = "settled";

    public const string NotSettled = "not-settled";

    public static void Write(Stream utf8, Allocation allocation, IEnumerable<WhyNot> unplaced)
    {
        using (var json = new Utf8JsonWriter(utf8, Plain))
        {
            json.WriteStartObject();
            json.WriteString("rule", RuleNames.Of(allocation.Rule));
            json.WriteStartArray("placements");
            foreach (var placement in allocation.Placements)
            {
                json.WriteStartObject();
                json.WriteString("seeker", placement.Seeker.Value);
                json.WriteString("opening", placement.Opening.Value);
                json.WriteBoolean("provisional", placement.Provisional);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unplaced");
            foreach (var why in unplaced)
                Write(json, why);
            json.WriteEndArray();
            Write(json, allocation);
            if (allocation.Ties is { } ties)
                json.WriteString("ties", ties.AreSettled ? Settled : NotSettled);
            json.WriteNumber("seed", allocation.Seed);
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, WhyNot why)
    {
        json.WriteStartObject();
        json.WriteString("seeker", why.Seeker.Value);
        json.WriteNumber("openings", why.Openings);
        json.WriteNumber("byRank", why.ByRank);
        json.WriteNumber("byLottery", why.ByLottery);
        json.WriteNumber("byTerms", why.ByTerms);
        json.WriteNumber("byTotal", why.ByTotal);
        if (why.Change is { } change)
        {
            json.WriteStartObject("change");
            json.WriteString("opening", change.Opening.Value);
            json.WriteBoolean("displaces", change.Displaces);
            json.WriteEndObject();
        }
        else if (why.ChangesWereTried)
        {
            json.WriteNull("change");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Allocation allocation)
    {
        json.WriteStartObject("certificate");
        if (allocation.Rule != AllocationRule.Stable)
        {
            var certificate = allocation.Certificate;
            Write(json, "prices", certificate.Prices.Select(one => (one.Key.Value, one.Value)));
            Write(json, "bounds", certificate.BoundPrices.Select(one => (one.Key, one.Value)));
            Write(json, "floors", certificate.FloorPrices.Select(one => (one.Key, one.Value)));
            json.WriteNumber("gap", certificate.Gap);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<(string Name, long Price)> prices)
    {
        json.WriteStartObject(name);
        foreach (var (key, price) in prices.OrderBy(one => one.Name, StringComparer.Ordinal))
            json.WriteNumber(key, price);
        json.WriteEndObject();
    }
}
