using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Stable;

/// <summary>How each side ranks, ties broken by the lottery of section 6 of <c>docs/matching.md</c>, so that no order of ids or input decides.</summary>
internal sealed class Rankings
{
    private readonly int[] opening;
    private readonly int[] seekersView;
    private readonly int[] openingsView;
    private readonly ulong[] hashes;

    public Rankings(AllocationProblem problem, ulong seed)
    {
        opening = problem.Pairs.Opening;
        seekersView = problem.Pairs.SeekersView;
        openingsView = problem.Pairs.OpeningsView;
        Tickets = Array.ConvertAll(problem.SeekerIds, id => Lottery.Ticket(seed, IdHash.Of(id.Value)));
        hashes = Array.ConvertAll(problem.OpeningIds, id => IdHash.Of(id.Value));
    }

    /// <summary>What each seeker brings to every draw.</summary>
    public ulong[] Tickets { get; }

    /// <summary>Whether a seeker goes to the opening of one pair before that of another.</summary>
    public bool SeekerPrefers(int seeker, int pair, int other) =>
        seekersView[pair] != seekersView[other] ? seekersView[pair] > seekersView[other] : Draws(seeker, opening[pair], seeker, opening[other], pair < other);

    /// <summary>Whether an opening takes the seeker of one pair before that of another.</summary>
    public bool OpeningPrefers(int pair, int seeker, int other, int otherSeeker) =>
        openingsView[pair] != openingsView[other]
            ? openingsView[pair] > openingsView[other]
            : Draws(seeker, opening[pair], otherSeeker, opening[other], pair < other);

    /// <summary>Lowest first; should two draws be equal, as <paramref name="otherwise"/> says.</summary>
    private bool Draws(int seeker, int at, int otherSeeker, int otherAt, bool otherwise)
    {
        var first = Lottery.Draw(Tickets[seeker], hashes[at]);
        var second = Lottery.Draw(Tickets[otherSeeker], hashes[otherAt]);
        return first != second ? first < second : otherwise;
    }
}
