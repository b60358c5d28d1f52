using Ardalis.GuardClauses;
using Samverkan.Matching.Live;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// A market in which seekers and openings come, change and go. At every moment it says what a <see cref="Market"/> compiled afresh from the same seekers and openings, with the same
/// policy, rarity, offers, vocabulary, distances and seed, would say. Safe to share between threads: one writes at a time, readers wait for nobody and never see half a change.
/// </summary>
/// <remarks>
/// A change compiles what has changed recently, a few dozen; now and then what has changed earlier, thousands; seldom all. The list of a changed opening that asks for what no opening of the base
/// asked for compiles all seekers for it; every other list costs about as much as in a <see cref="Market"/>.
/// </remarks>
public sealed class LiveMarket
{
    /// <summary>How many changes are compiled at every change.</summary>
    private const int MostRecent = 64;

    /// <summary>How many changes there may be before all is compiled.</summary>
    private const int MostEarlier = 4096;

    private readonly object gate = new();
    private readonly MarketInput input;
    private readonly int mostRecent;
    private readonly int mostEarlier;
    private LiveState state;

    /// <summary>Begins as a market. O(1).</summary>
    /// <param name="market">What it begins as; goes on unchanged.</param>
    public LiveMarket(Market market)
        : this(market, MostRecent, MostEarlier)
    {
    }

    internal LiveMarket(Market market, int mostRecent, int mostEarlier)
    {
        (input, this.mostRecent, this.mostEarlier) = (Guard.Against.Null(market).Input, mostRecent, mostEarlier);
        state = Of(market);
    }

    /// <summary>How many seekers there are.</summary>
    public int SeekerCount => State.SeekerCount;

    /// <summary>How many openings there are.</summary>
    public int OpeningCount => State.OpeningCount;

    private LiveState State => Volatile.Read(ref state);

    /// <summary>Adds a seeker, or changes the one with that id.</summary>
    /// <param name="seeker">The seeker as it is from now on.</param>
    /// <exception cref="ArgumentException">The seeker lists what it lacks; nothing has changed.</exception>
    public void Put(Seeker seeker)
    {
        Guard.Against.Null(seeker);
        lock (gate)
        {
            // Refuses before anything has changed.
            _ = state.Openings[^1].Market.WithSeekers([seeker]);
            Publish(With(Without(state, seeker.Id), seeker));
        }
    }

    /// <summary>Adds an opening, or changes the one with that id.</summary>
    /// <param name="opening">The opening as it is from now on.</param>
    public void Put(Opening opening)
    {
        Guard.Against.Null(opening);
        lock (gate)
            Publish(With(Without(state, opening.Id), opening));
    }

    /// <summary>Takes a seeker away. False when there is none with that id.</summary>
    /// <param name="seeker">Who.</param>
    public bool Withdraw(SeekerId seeker)
    {
        lock (gate)
        {
            if (Without(state, seeker) is var next && next == state)
                return false;
            Publish(next);
            return true;
        }
    }

    /// <summary>Takes an opening away. False when there is none with that id.</summary>
    /// <param name="opening">Which.</param>
    public bool Withdraw(OpeningId opening)
    {
        lock (gate)
        {
            if (Without(state, opening) is var next && next == state)
                return false;
            Publish(next);
            return true;
        }
    }

    /// <summary>The best openings for a seeker, by the mutual score; null when there is no such seeker at that moment.</summary>
    /// <param name="seeker">Whose list it is.</param>
    /// <param name="top">How many at most, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="top"/> is less than 1.</exception>
    public Shortlist? TryShortlist(SeekerId seeker, int top)
    {
        Guard.Against.NegativeOrZero(top);
        var now = State;
        return now.Find(seeker) is { Tier: >= 0 } at ? now.ListOf(seeker, at, top) : null;
    }

    /// <summary>The best seekers for an opening, by the opening's view alone; null when there is no such opening at that moment.</summary>
    /// <param name="opening">Whose list it is.</param>
    /// <param name="top">How many at most, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="top"/> is less than 1.</exception>
    public Shortlist? TryShortlist(OpeningId opening, int top)
    {
        Guard.Against.NegativeOrZero(top);
        var now = State;
        return now.Find(opening) is { Tier: >= 0 } at ? now.ListOf(opening, at, top) : null;
    }

    /// <summary>Everything there is to say about one pair, eligible or not; null when one of them is not there at that moment.</summary>
    /// <param name="seeker">The seeker.</param>
    /// <param name="opening">The opening.</param>
    public PairExplanation? TryExplain(SeekerId seeker, OpeningId opening)
    {
        var now = State;
        return now.Find(seeker).Tier < 0 || now.Find(opening).Tier < 0 ? null : now.Explain(seeker, opening);
    }

    /// <summary>All as it is now, compiled afresh: for all lists at once, or to keep. O(size of the market).</summary>
    public Market ToMarket() => Compile(State);

    private LiveState Of(Market market) =>
        new([new(market, null, 0), OpeningTierOf([]), OpeningTierOf([])], [new(market.Input.Seekers), new([]), new([])], new());

    private static LiveState Without(LiveState now, SeekerId seeker) =>
        now.Find(seeker) is ( >= 0 and var tier, var number) ? now.With(Replaced(now.Seekers, tier, now.Seekers[tier].Without(number))) : now;

    private static LiveState Without(LiveState now, OpeningId opening) =>
        now.Find(opening) is ( >= 0 and var tier, var number) ? now.With(Replaced(now.Openings, tier, now.Openings[tier].Without(number))) : now;

    private static T[] Replaced<T>(T[] tiers, int tier, T by)
    {
        T[] next = [.. tiers];
        next[tier] = by;
        return next;
    }

    private LiveState With(LiveState now, Seeker put)
    {
        var (stay, earlier, recent) = (now.Seekers[0], now.Seekers[1], now.Seekers[2]);
        return recent.Alive < mostRecent
            ? now.With([stay, earlier, SeekerTierOf(recent.Seekers.Append(put))])
            : now.With([stay, SeekerTierOf(earlier.Seekers.Concat(recent.Seekers).Append(put)), new([])]);
    }

    private LiveState With(LiveState now, Opening put)
    {
        var (stay, earlier, recent) = (now.Openings[0], now.Openings[1], now.Openings[2]);
        return recent.Alive < mostRecent
            ? now.With([stay, earlier, OpeningTierOf(recent.Openings.Append(put))])
            : now.With([stay, OpeningTierOf(earlier.Openings.Concat(recent.Openings).Append(put)), OpeningTierOf([])]);
    }

    private static SeekerTier SeekerTierOf(IEnumerable<Seeker> seekers) => new([.. seekers.OrderBy(seeker => seeker.Id.Value, StringComparer.Ordinal)]);

    private OpeningTier OpeningTierOf(IEnumerable<Opening> openings) => new(Compile([], openings), null, 0);

    /// <summary>Compiled all afresh when too much has changed, or when most of the base is gone.</summary>
    private void Publish(LiveState next) => Volatile.Write(ref state, IsWorn(next) ? Of(Compile(next)) : next);

    private bool IsWorn(LiveState next) =>
        next.Seekers[1].All.Length > mostEarlier || next.Openings[1].Market.OpeningCount > mostEarlier
        || next.Seekers[0].Alive < next.Seekers[0].All.Length / 2 || next.Openings[0].Alive < next.Openings[0].Market.OpeningCount / 2;

    private Market Compile(LiveState all) => Compile(all.Seekers.SelectMany(tier => tier.Seekers), all.Openings.SelectMany(tier => tier.Openings));

    private Market Compile(IEnumerable<Seeker> seekers, IEnumerable<Opening> openings) =>
        Market.Compile(seekers, openings, input.Policy, input.Rarity, input.Offers, input.Seed, input.Vocabulary, input.Distances);
}
