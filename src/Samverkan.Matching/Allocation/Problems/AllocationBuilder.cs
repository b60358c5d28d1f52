using Ardalis.GuardClauses;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// Gathers who can be placed where. Seekers and openings get numbers as they are added, from 0, by which pairs name them; the order they come in changes no
/// result. Not safe to share between threads.
/// </summary>
public sealed partial class AllocationBuilder
{
    private readonly List<SeekerId> seekers = [];
    private readonly List<OpeningId> openings = [];
    private readonly List<int> positions = [];
    private readonly PairColumns pairs = new();
    private bool? ranked;

    /// <summary>Adds a seeker.</summary>
    /// <param name="id">The id; not <c>default</c>. An id that comes twice is refused by <see cref="Build"/>.</param>
    /// <returns>The number of the seeker.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public int AddSeeker(SeekerId id)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        seekers.Add(id);
        return seekers.Count - 1;
    }

    /// <summary>Adds an opening.</summary>
    /// <param name="id">The id; not <c>default</c>. An id that comes twice is refused by <see cref="Build"/>.</param>
    /// <param name="places">How many people can be placed, 1 or more; more than there are seekers is no fault.</param>
    /// <returns>The number of the opening.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or there is no place.</exception>
    public int AddOpening(OpeningId id, int places = 1)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        openings.Add(id);
        positions.Add(Guard.Against.NegativeOrZero(places));
        return openings.Count - 1;
    }

    /// <summary>Adds a pair with one score that both sides go by. A pair that comes twice is refused by <see cref="Build"/>.</summary>
    /// <param name="seeker">The seeker's number.</param>
    /// <param name="opening">The opening's number.</param>
    /// <param name="score">Higher is better. A negative score is never placed by a rule about totals.</param>
    /// <exception cref="ArgumentException">A number that no one has, or pairs with ranks were added before.</exception>
    public void AddPair(int seeker, int opening, int score) =>
        Add(seeker, opening, new(score, score, score, false), ranks: false);

    /// <summary>Adds a pair that each side has a view of its own of.</summary>
    /// <param name="seeker">The seeker's number.</param>
    /// <param name="opening">The opening's number.</param>
    /// <param name="seekersView">What the seeker thinks of the opening; higher is better.</param>
    /// <param name="openingsView">What the opening thinks of the seeker; higher is better.</param>
    /// <param name="score">What the pair adds to a total. A negative score is never placed by a rule about totals.</param>
    /// <param name="provisional">Whether something that the opening must have is not known of the seeker.</param>
    /// <exception cref="ArgumentException">A number that no one has, or pairs with ranks were added before.</exception>
    public void AddPair(int seeker, int opening, int seekersView, int openingsView, int score, bool provisional) =>
        Add(seeker, opening, new(seekersView, openingsView, score, provisional), ranks: false);

    /// <summary>Adds a pair of which only ranks are known; equal ranks are ties.</summary>
    /// <param name="seeker">The seeker's number.</param>
    /// <param name="opening">The opening's number.</param>
    /// <param name="seekersRank">The opening's rank on the seeker's list, 1 for the best.</param>
    /// <param name="openingsRank">The seeker's rank on the opening's list, 1 for the best.</param>
    /// <exception cref="ArgumentException">A number that no one has, a rank below 1, or pairs with scores were added before.</exception>
    public void AddRankedPair(int seeker, int opening, int seekersRank, int openingsRank)
    {
        Guard.Against.NegativeOrZero(seekersRank);
        Guard.Against.NegativeOrZero(openingsRank);
        Add(seeker, opening, new(-seekersRank, -openingsRank, -seekersRank, false), ranks: true);
    }

    /// <summary>Compiles what was added. O(n log n) in seekers and openings, linear in pairs.</summary>
    /// <exception cref="ArgumentException">An id or a pair that comes twice, a reserve or bound that cannot be (see the message).</exception>
    public AllocationProblem Build()
    {
        var seekerOrder = IdOrder.Of(seekers.ConvertAll(id => id.Value), "seeker");
        var openingOrder = IdOrder.Of(openings.ConvertAll(id => id.Value), "opening");
        var table = pairs.Compile(seekerOrder, openingOrder, ranked == true);
        var places = openingOrder.Sorted(positions);
        return new(seekerOrder.Sorted(seekers), openingOrder.Sorted(openings), places, table, Terms(seekerOrder, openingOrder, places));
    }

    private void Add(int seeker, int opening, PairValues values, bool ranks)
    {
        Guard.Against.OutOfRange(seeker, nameof(seeker), 0, seekers.Count - 1);
        Guard.Against.OutOfRange(opening, nameof(opening), 0, openings.Count - 1);
        if (ranked is { } before && before != ranks)
            throw new ArgumentException("Expected pairs with scores or pairs with ranks, not both.", nameof(ranks));
        ranked = ranks;
        pairs.Add(seeker, opening, values);
    }
}
