using System.Numerics;
using System.Text;
using Ardalis.GuardClauses;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// How rare each skill is among a number of openings, or of occupations; see section 5 of <c>docs/matching.md</c>. Part of the input of matching, so that a
/// pair's score does not depend on who else is in the market. Immutable, and safe to share between threads.
/// </summary>
public sealed class RarityTable
{
    private readonly Dictionary<SkillId, int> askedBy;

    /// <summary>Makes a table from counts.</summary>
    /// <param name="total">How many openings or occupations were counted, 0 or more.</param>
    /// <param name="askedBy">How many of them ask for each skill, 0 to <paramref name="total"/>.</param>
    /// <exception cref="ArgumentException">A count is out of range.</exception>
    public RarityTable(int total, IEnumerable<KeyValuePair<SkillId, int>> askedBy)
    {
        Total = Guard.Against.Negative(total);
        this.askedBy = new(Guard.Against.Null(askedBy));
        foreach (var count in this.askedBy.Values)
            Guard.Against.OutOfRange(count, nameof(askedBy), 0, total);
        Fingerprint = FingerprintOf();
    }

    /// <summary>How many openings or occupations were counted.</summary>
    public int Total { get; }

    /// <summary>How many of them ask for each skill. Skills that none asks for need not be listed.</summary>
    public IReadOnlyDictionary<SkillId, int> AskedBy => askedBy;

    /// <summary>SHA-256 over the counts, in lower-case hexadecimal: equal for equal tables, on any machine.</summary>
    public string Fingerprint { get; }

    /// <summary>Counts the skills of a number of openings. O(total number of skills asked for).</summary>
    /// <param name="openings">The openings.</param>
    /// <param name="vocabulary">Says which ids mean the same skill; null when none do.</param>
    public static RarityTable From(IEnumerable<Opening> openings, Vocabulary? vocabulary = null) =>
        Counted(Guard.Against.Null(openings).Select(opening => (opening.Must.Skills ?? []).Concat(opening.Merit.Skills ?? [])), vocabulary ?? Vocabulary.Empty);

    /// <summary>Counts the skills that are typical of a vocabulary's occupations, or of their groups. O(total number of them).</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    public static RarityTable From(Vocabulary vocabulary) =>
        Counted(Guard.Against.Null(vocabulary).Occupations.Select(occupation => vocabulary.TypicalOf(occupation.Id).Concat(vocabulary.TypicalOfGroup(occupation.Group))), vocabulary);

    private static RarityTable Counted(IEnumerable<IEnumerable<SkillId>> lists, Vocabulary vocabulary)
    {
        var counts = new Dictionary<SkillId, int>();
        var seen = new HashSet<SkillId>();
        var total = 0;
        foreach (var list in lists)
        {
            total++;
            seen.Clear();
            seen.UnionWith(list.Select(vocabulary.Canonical));
            foreach (var skill in seen)
                counts[skill] = counts.GetValueOrDefault(skill) + 1;
        }

        return new RarityTable(total, counts);
    }

    /// <summary>The table to use when none is given: the vocabulary's if it knows any typical skill, else that of the openings at hand.</summary>
    internal static RarityTable Default(IEnumerable<Opening> openings, Vocabulary vocabulary)
    {
        var typical = From(vocabulary);
        return typical.askedBy.Count > 0 ? typical : From(openings, vocabulary);
    }

    /// <summary>The rarity of a skill: 16 when all ask for it, 16 more for each halving.</summary>
    /// <param name="skill">The skill; one that is not in the table is asked for by none.</param>
    public int Of(SkillId skill) => 16 + SixteenthsOfLog2(Total + 1L, askedBy.GetValueOrDefault(skill) + 1L);

    /// <summary>The greatest k with 2^k * b^16 at most a^16, for a at least b.</summary>
    private static int SixteenthsOfLog2(long a, long b)
    {
        var numerator = BigInteger.Pow(a, 16);
        var denominator = BigInteger.Pow(b, 16);
        var k = (int)(numerator / denominator).GetBitLength() - 1;
        return denominator << k > numerator ? k - 1 : k;
    }

    private string FingerprintOf()
    {
        var text = new StringBuilder("samverkan rarity 1\n").Append(Total).Append('\n');
        foreach (var (skill, count) in askedBy.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal))
            text.Append(skill.Value).Append('\t').Append(count).Append('\n');
        return Digest.Of(text.ToString());
    }
}
