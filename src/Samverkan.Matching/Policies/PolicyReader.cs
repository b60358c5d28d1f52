using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>Reads one policy. Gathers the fields first, then judges them, so that a range that depends on another field is judged by that field.</summary>
internal sealed class PolicyReader(string? file)
{
    public const int Version = 1;
    public const string Weights = "weights";
    public const string MustFactor = "mustFactor";
    public const string UnknownPercent = "unknownPercent";
    public const string SameGroupPercent = "sameGroupPercent";
    public const string ReachLossPercent = "reachLossPercent";
    public const string InferredPercent = "inferredPercent";

    private const int LargestFile = 1 << 20;
    private static readonly string[] Fields = ["v", Weights, MustFactor, UnknownPercent, SameGroupPercent, ReachLossPercent, InferredPercent];

    /// <summary>Null until the text is known to be JSON.</summary>
    private FieldLines? lines;

    public MatchPolicy Read(Stream utf8)
    {
        var bytes = Bytes(utf8);
        using var document = Parse(bytes);
        lines = new(bytes);
        var fields = FieldsOf(document.RootElement, null, Fields);
        Number(fields, "v", Version, Version, null);
        var unknown = Number(fields, UnknownPercent, 1, 99, MatchPolicy.Default.UnknownPercent);
        return new MatchPolicy(
            fields.TryGetValue(Weights, out var weights) ? WeightsOf(weights) : null,
            Number(fields, MustFactor, 1, 10, MatchPolicy.Default.MustFactor),
            unknown,
            Number(fields, SameGroupPercent, 0, 99, MatchPolicy.Default.SameGroupPercent),
            Number(fields, ReachLossPercent, 0, 99 - unknown, MatchPolicy.Default.ReachLossPercent),
            Number(fields, InferredPercent, unknown, 99, MatchPolicy.Default.InferredPercent));
    }

    private byte[] Bytes(Stream utf8)
    {
        using var buffer = new MemoryStream();
        var part = new byte[4096];
        int read;
        while ((read = utf8.Read(part)) > 0)
        {
            buffer.Write(part, 0, read);
            if (buffer.Length > LargestFile)
                throw Wrong(null, "filen är för stor; förväntade högst 1 MB", "the file is too large; expected at most 1 MB");
        }

        ReadOnlySpan<byte> bytes = buffer.ToArray();
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
            throw Wrong(null, "filen är tom; förväntade ett JSON-objekt", "the file is empty; expected a JSON object");
        if (!Utf8.IsValid(bytes))
            throw Wrong(null, "texten är inte UTF-8", "the text is not UTF-8");
        return bytes.ToArray();
    }

    private JsonDocument Parse(byte[] bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException problem)
        {
            var reason = new Wording("texten är inte JSON", "the text is not JSON");
            throw new InputException(new(file, problem.LineNumber + 1, null, reason), problem);
        }
    }

    private Dictionary<string, JsonElement> FieldsOf(JsonElement json, string? name, string[] known)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Wrong(name, "förväntade ett JSON-objekt", "expected a JSON object");
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in json.EnumerateObject())
        {
            var own = Named(field);
            if (own is null || Array.IndexOf(known, own) < 0)
                throw Wrong(Path(own), FieldWords.Unknown(known));
            if (!fields.TryAdd(own, field.Value))
                throw Wrong(Path(own), FieldWords.Twice);
        }

        return fields;

        string? Path(string? field) => field is null ? name : name is null ? field : name + "." + field;
    }

    /// <summary>The name of a field; null when it is no text, which an escaped half of a surrogate pair is not.</summary>
    private static string? Named(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private Dictionary<MatchPart, int> WeightsOf(JsonElement json)
    {
        var fields = FieldsOf(json, Weights, [.. PartNames.All.Select(PartNames.Of)]);
        var weights = PartNames.All.ToDictionary(part => part, part => Number(fields, PartNames.Of(part), 0, MatchPolicy.PointsOfAView, 0, Weights + "."));
        RequireSum(MatchPart.Skills, MatchPart.Licences, "arbetsgivarens vy", "the opening's view");
        RequireSum(MatchPart.Wish, MatchPart.Start, "den sökandes vy", "the seeker's view");
        return weights;

        void RequireSum(MatchPart first, MatchPart last, string swedish, string english)
        {
            var view = PartNames.All.Where(part => part >= first && part <= last).ToArray();
            var names = string.Join(" + ", view.Select(PartNames.Of));
            var sum = view.Sum(part => weights[part]);
            if (sum != MatchPolicy.PointsOfAView)
                throw Wrong(
                    Weights,
                    string.Create(CultureInfo.InvariantCulture, $"vikterna i {swedish} ({names}) blir {sum} tillsammans; förväntade {MatchPolicy.PointsOfAView}"),
                    string.Create(CultureInfo.InvariantCulture, $"the weights of {english} ({names}) add up to {sum}; expected {MatchPolicy.PointsOfAView}"));
        }
    }

    /// <summary>A whole number; <paramref name="absent"/> when the field is not there, and null there means that it must be.</summary>
    private int Number(Dictionary<string, JsonElement> fields, string name, int least, int most, int? absent, string? within = null)
    {
        var (swedish, english) = least == most
            ? (string.Create(CultureInfo.InvariantCulture, $"förväntade {least}"), string.Create(CultureInfo.InvariantCulture, $"expected {least}"))
            : (string.Create(CultureInfo.InvariantCulture, $"förväntade ett heltal från {least} till {most}"), string.Create(CultureInfo.InvariantCulture, $"expected a whole number from {least} to {most}"));
        if (!fields.TryGetValue(name, out var json))
        {
            // A default can be out of range only where another field moves the range.
            return absent is not { } value ? throw Wrong(within + name, "fältet saknas; " + swedish, "the field is missing; " + english)
                : value < least || value > most ? throw Wrong(within + name, "fältet saknas och dess förval passar inte de andra värdena; " + swedish, "the field is missing and its default does not suit the other values; " + english)
                : value;
        }

        return json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw Wrong(within + name, swedish, english);
    }

    private InputException Wrong(string? field, string swedish, string english) => Wrong(field, new(swedish, english));

    private InputException Wrong(string? field, Wording reason) => new(new(file, lines?.Of(field), field, reason));
}
