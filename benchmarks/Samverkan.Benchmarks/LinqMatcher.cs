using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks;

/// <summary>
/// What one would write instead: LINQ over the domain objects, cheap filters first (place, hours, start), then the musts, then the score of those
/// that are left. Lists are sets once and for all, since a good developer would see to that. The score is the full one, so that the answers can
/// be compared.
/// </summary>
internal sealed class LinqMatcher
{
    private readonly LinqSeeker[] seekers;
    private readonly LinqOpening[] openings;
    private readonly Dictionary<SeekerId, LinqSeeker> seekerOf;
    private readonly Dictionary<OpeningId, LinqOpening> openingOf;
    private readonly ulong seed;

    public LinqMatcher(IEnumerable<Seeker> seekers, IEnumerable<Opening> openings, MatchPolicy policy, RarityTable rarity, IReadOnlyList<Offer> offers, ulong seed)
    {
        var rarities = new Dictionary<SkillId, int>();
        this.seekers = [.. seekers.Select(seeker => new LinqSeeker(seeker, HashOf(seeker.Id.Value), policy))];
        this.openings = [.. openings.Select(opening => new LinqOpening(opening, HashOf(opening.Id.Value), policy, skill => rarities.TryGetValue(skill, out var known) ? known : rarities[skill] = rarity.Of(skill), offers))];
        seekerOf = this.seekers.ToDictionary(seeker => seeker.Seeker.Id);
        openingOf = this.openings.ToDictionary(opening => opening.Opening.Id);
        this.seed = seed;
    }

    public List<(OpeningId Opening, int Score)> Shortlist(SeekerId id, int top)
    {
        var seeker = seekerOf[id];
        return
        [
            .. openings
                .Where(seeker.SuitsPlace)
                .Where(seeker.SuitsHours)
                .Where(seeker.SuitsStart)
                .Where(seeker.HasMusts)
                .Select(opening => (Opening: opening, Score: seeker.OpeningView(opening) + seeker.SeekerView(opening)))
                .OrderByDescending(pair => pair.Score)
                .ThenBy(pair => Draw(seeker, pair.Opening))
                .Take(top)
                .Select(pair => (pair.Opening.Opening.Id, pair.Score)),
        ];
    }

    public List<(SeekerId Seeker, int Score)> Shortlist(OpeningId id, int top)
    {
        var opening = openingOf[id];
        return
        [
            .. seekers
                .Where(seeker => seeker.SuitsPlace(opening))
                .Where(seeker => seeker.SuitsHours(opening))
                .Where(seeker => seeker.SuitsStart(opening))
                .Where(seeker => seeker.HasMusts(opening))
                .Select(seeker => (Seeker: seeker, Score: seeker.OpeningView(opening)))
                .OrderByDescending(pair => pair.Score)
                .ThenBy(pair => Draw(pair.Seeker, opening))
                .Take(top)
                .Select(pair => (pair.Seeker.Seeker.Id, pair.Score)),
        ];
    }

    private static ulong HashOf(string id) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private ulong Draw(LinqSeeker seeker, LinqOpening opening) => Mix(Mix(seed ^ seeker.Hash) ^ opening.Hash);

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
