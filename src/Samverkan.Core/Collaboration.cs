using Ardalis.GuardClauses;
using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Recruitment;
using Samverkan.Sharing;
using Samverkan.TargetGroups;

namespace Samverkan;

/// <summary>
/// Several partners, from at least two sectors, under one purpose. It is the sum of its facts and nothing else: immutable, changed only by
/// recording one more fact, and the same whenever its facts are replayed. Safe to share between threads.
/// </summary>
public sealed class Collaboration
{
    private readonly AllRooms rooms;

    private Collaboration(CollaborationId id, AllRooms rooms, Ledger ledger)
    {
        Id = id;
        this.rooms = rooms;
        Ledger = ledger;
    }

    /// <summary>Its id.</summary>
    public CollaborationId Id { get; }

    /// <summary>Its facts, with when and by whom they were stated.</summary>
    public Ledger Ledger { get; }

    /// <summary>How far it has come.</summary>
    public Phase Phase => rooms.Phase;

    /// <summary>Who takes part.</summary>
    public PartnersRoom Partners => rooms.Partners;

    /// <summary>One purpose, different goals.</summary>
    public PurposesRoom Purposes => rooms.Purposes;

    /// <summary>Whom it is for.</summary>
    public TargetGroupsRoom TargetGroups => rooms.TargetGroups;

    /// <summary>Who knows whom, and what.</summary>
    public NetworksRoom Networks => rooms.Networks;

    /// <summary>Who decides.</summary>
    public GovernanceRoom Governance => rooms.Governance;

    /// <summary>Who does, within mandates.</summary>
    public AgilityRoom Agility => rooms.Agility;

    /// <summary>What is shared, and where norms collide.</summary>
    public SharingRoom Sharing => rooms.Sharing;

    /// <summary>How it is told.</summary>
    public NarrativesRoom Narratives => rooms.Narratives;

    /// <summary>How people get, and keep, a job: employers, adaptations, barriers and counts.</summary>
    public RecruitmentRoom Recruitment => rooms.Recruitment;

    internal Rooms Rooms => rooms;

    /// <summary>A collaboration without facts. The first to record is <see cref="CollaborationFormed"/>.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Collaboration New(CollaborationId id)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        return new(id, new AllRooms(), Ledger.Empty);
    }

    /// <summary>
    /// Rebuilds a collaboration from its entries: the same one, always. Entries that a decision enacted must be exactly those that it carried.
    /// </summary>
    /// <param name="id">Its id.</param>
    /// <param name="entries">Its entries, all of them, in order.</param>
    /// <returns>The collaboration, or the refusal of the first entry that does not hold.</returns>
    public static Recorded Replay(CollaborationId id, IEnumerable<Entry> entries)
    {
        Guard.Against.Null(entries);
        var replay = new Replaying(New(id));
        foreach (var entry in entries)
            if (replay.Add(entry) is { } refusal)
                return new(refusal);
        return replay.Finish() is { } unfinished ? new(unfinished) : new(replay.Collaboration);
    }

    /// <summary>
    /// Records a fact, or refuses it. A refused fact changes nothing. O(log n) in what has been recorded, and linear in what the fact itself concerns:
    /// the proposals that are open, the ballots cast on one, the goals under a purpose that is replaced, the decisions within one mandate.
    /// </summary>
    /// <param name="fact">What happened.</param>
    /// <param name="by">Who states it. The host has made sure that the person is who it says; whom the person speaks for is in the facts.</param>
    /// <param name="at">When; not before the last entry. Kept in UTC.</param>
    /// <returns>The collaboration with the fact, and with what it led to: a ballot may decide a proposal, and a decision enacts what it carried.</returns>
    public Recorded Record(Fact fact, Actor by, DateTimeOffset at)
    {
        Guard.Against.Null(fact);
        Guard.Against.Null(by);
        var now = new Moment(Ledger.Count + 1, by, at.ToUniversalTime());
        return Refusal(fact, now) is { } refusal ? new(refusal) : new(With(fact, now).WithWhatIsDue(now));
    }

    /// <summary>How the ballots on a proposal stand: for one that is open among those who have a ballot now, for one that has been counted as it was counted.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <exception cref="ArgumentException">There is no such proposal.</exception>
    public Tally TallyOf(ProposalId proposal) =>
        Governance.Proposals.TryGetValue(proposal, out var found)
            ? found.TallyAmong(found.Voters ?? rooms.VotersOn(found))
            : throw new ArgumentException("There is no such proposal.", nameof(proposal));

    /// <summary>The entries after a sequence: what a check-in has to be told.</summary>
    /// <param name="sequence">The last sequence already known; 0 for none.</param>
    public IEnumerable<Entry> Since(long sequence)
    {
        for (var index = (int)Math.Clamp(sequence, 0, Ledger.Count); index < Ledger.Count; index++)
            yield return Ledger[index];
    }

    private Refusal? Refusal(Fact fact, Moment now) =>
        now.By.IsDecision ? KernelRules.DecisionFromOutside.Of(now.By.ToString())
        : Ledger.Count > 0 && now.At < Ledger[^1].At ? KernelRules.TimeGoesBack.Of("at")
        : !rooms.IsFormed && fact is not CollaborationFormed ? KernelRules.NotFormed.Of(Subject.Whole)
        : Admission.Check(rooms, fact, now);

    private Collaboration With(Fact fact, Moment now) =>
        new(Id, (AllRooms)Admission.After(rooms, fact, now), Ledger.And(new Entry(now.Sequence, now.At, now.By, fact)));

    /// <summary>Decisions may make others due: a partner that was admitted has not been heard, one that left need not be.</summary>
    private Collaboration WithWhatIsDue(Moment now)
    {
        var collaboration = this;
        while (collaboration.rooms.Due(now) is { } enactment)
            foreach (var fact in enactment.Facts)
                collaboration = collaboration.With(fact, new Moment(collaboration.Ledger.Count + 1, enactment.Decision, now.At));
        return collaboration;
    }
}
