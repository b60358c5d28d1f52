using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// SHA-256 over the whole input of a market: one line of JSON for each thing, lists sorted and with nothing twice. What is not known is
/// null, so that it is never taken for what is empty. A change of this text is a change of every fingerprint.
/// </summary>
internal static class MarketFingerprint
{
    public static string Of(MarketInput input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, [Encoding.UTF8.GetBytes($"samverkan market 1\n{input.Policy.Fingerprint}\n{input.Rarity.Fingerprint}\n{input.Vocabulary.Fingerprint}\n{input.Distances.Fingerprint}\n")]);
        Append(hash, input.Seekers.Select(Line));
        Append(hash, input.Openings.Select(Line));
        Append(hash, input.Offers.Select(Line).OrderBy(line => Encoding.UTF8.GetString(line), StringComparer.Ordinal));
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    private static void Append(IncrementalHash hash, IEnumerable<byte[]> lines)
    {
        foreach (var line in lines)
            hash.AppendData(line);
    }

    private static byte[] Line(Seeker seeker) => Line("seeker", json =>
    {
        json.WriteString("id", seeker.Id.Value);
        Texts(json, "skills", Values(seeker.Skills));
        Table(json, "languages", seeker.Languages.Select(pair => (pair.Key.Value, (int?)pair.Value)));
        Texts(json, "licences", Values(seeker.Licences));
        Table(json, "experience", seeker.Experience.Select(pair => (pair.Key.Value, (int?)pair.Value)));
        Texts(json, "occupations", Values(seeker.Occupations));
        json.WriteString("municipality", seeker.Municipality?.Value);
        Number(json, "reach", seeker.ReachKm);
        Texts(json, "reachable", Values(seeker.Reachable));
        Range(json, seeker.WorkingTime);
        Number(json, "from", seeker.From?.DayNumber);
        Texts(json, "lacks", seeker.Lacks.Select(name => name.ToString()));
        Texts(json, "complete", seeker.Complete.Select(kind => kind.ToString()));
        Texts(json, "needs", Values(seeker.Needs));
        Texts(json, "barriers", Values(seeker.Barriers));
    });

    private static byte[] Line(Opening opening) => Line("opening", json =>
    {
        json.WriteString("id", opening.Id.Value);
        json.WriteString("employer", opening.Employer?.Value);
        json.WriteString("occupation", opening.Occupation?.Value);
        json.WriteString("group", opening.OccupationGroup?.Value);
        Number(json, "positions", opening.Positions);
        json.WriteString("municipality", opening.Municipality?.Value);
        Number(json, "remote", opening.Remote is { } remote ? (remote ? 1 : 0) : null);
        Range(json, opening.WorkingTime);
        Number(json, "start", opening.Start?.DayNumber);
        Asked(json, "must", opening.Must);
        Asked(json, "merit", opening.Merit);
        Texts(json, "adaptable", opening.Adaptable.Select(name => name.ToString()));
        Texts(json, "offers", Values(opening.Offers));
        Table(json, "reserved", opening.Reserved.Select(pair => (pair.Key, (int?)pair.Value)));
    });

    private static byte[] Line(Offer offer) => Line("offer", json =>
    {
        json.WriteString("partner", offer.Partner.Value);
        Texts(json, "bridges", offer.Bridges.Select(name => name.ToString()));
        Number(json, "capacity", offer.Capacity);
        Number(json, "days", offer.Days);
    });

    private static void Asked(Utf8JsonWriter json, string name, Requirements asked)
    {
        json.WriteStartObject(name);
        Texts(json, "skills", Values(asked.Skills));
        Table(json, "languages", asked.Languages?.Select(pair => (pair.Key.Value, (int?)pair.Value)));
        Texts(json, "licences", Values(asked.Licences));
        Table(json, "experience", asked.Experience?.Select(pair => (pair.Key.Value, pair.Value)));
        json.WriteEndObject();
    }

    private static byte[] Line(string kind, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static IEnumerable<string>? Values<TId>(IEnumerable<TId>? ids)
        where TId : struct, IId<TId> => ids?.Select(id => id.Value);

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string>? texts)
    {
        if (texts is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Table(Utf8JsonWriter json, string name, IEnumerable<(string Key, int? Value)>? pairs)
    {
        if (pairs is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, value) in pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Number(json, key, value);
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, WorkingTime? range)
    {
        Number(json, "min", range?.Min);
        Number(json, "max", range?.Max);
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
