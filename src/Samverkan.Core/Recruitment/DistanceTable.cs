using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>How far it is between municipalities: the built-in centres as the crow flies, or what the caller knows better, such as roads. Immutable, and safe to share between threads.</summary>
public sealed class DistanceTable
{
    private readonly Dictionary<(MunicipalityCode From, MunicipalityCode To), int>? given;
    private readonly HashSet<MunicipalityCode> known = [];

    /// <summary>Makes a table of the caller's own. What it does not have is not known: the built-in distances are not mixed in.</summary>
    /// <param name="distances">The distances, each pair once. One way holds for both ways unless the other is given too.</param>
    /// <exception cref="ArgumentException">A pair is given twice.</exception>
    public DistanceTable(IEnumerable<Distance> distances)
    {
        given = [];
        foreach (var distance in Guard.Against.Null(distances))
        {
            if (!given.TryAdd((distance.From, distance.To), distance.Km))
                throw new ArgumentException($"The distance from {distance.From} to {distance.To} is given more than once.", nameof(distances));
            known.Add(distance.From);
            known.Add(distance.To);
        }

        var text = new StringBuilder("samverkan distances 1\n");
        foreach (var ((from, to), km) in given.OrderBy(pair => pair.Key.From.Value, StringComparer.Ordinal).ThenBy(pair => pair.Key.To.Value, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{from}\t{to}\t{km}\n");
        Fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }

    private DistanceTable() => Fingerprint = "built-in 1";

    /// <summary>Kilometres between the centres of the 290 Swedish municipalities, see <see cref="Municipalities.DistanceKm"/>.</summary>
    public static DistanceTable BuiltIn { get; } = new();

    /// <summary>Equal for equal tables, on any machine: SHA-256 over the distances in lower-case hexadecimal, or the name of the built-in table.</summary>
    public string Fingerprint { get; }

    /// <summary>Whether any distance from or to a municipality is known.</summary>
    /// <param name="code">The code.</param>
    public bool Contains(MunicipalityCode code) => given is null ? Municipalities.Contains(code) : known.Contains(code);

    /// <summary>The distance; 0 within a municipality, null when it is not known. O(1).</summary>
    /// <param name="from">Where somebody lives.</param>
    /// <param name="to">Where the work is.</param>
    public int? Between(MunicipalityCode from, MunicipalityCode to) =>
        from == to ? 0
        : given is null ? Municipalities.DistanceKm(from, to)
        : given.TryGetValue((from, to), out var km) || given.TryGetValue((to, from), out km) ? km
        : null;
}
