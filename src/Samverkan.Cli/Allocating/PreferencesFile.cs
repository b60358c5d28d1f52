using System.Text.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>Reads <c>--preferences</c>: whom seekers and openings rank, best first. Whoever is listed must be in the file. What is absent is unacceptable: who lists somebody and is not listed in return makes no pair, and is counted.</summary>
internal static class PreferencesFile
{
    private static readonly Wording NoSuchOpening = new("någon i listan finns inte bland openings; förväntade bara platser ur filen", "somebody in the list is not among openings; expected only openings of the file");
    private static readonly Wording NoSuchSeeker = new("någon i listan finns inte bland seekers; förväntade bara sökande ur filen", "somebody in the list is not among seekers; expected only seekers of the file");
    private static readonly Wording Twice = new("någon står två gånger i listan; förväntade var och en en gång", "somebody is in the list twice; expected each once");
    private static readonly Wording EmptyTie = new("en tom lista inne i listan; förväntade minst en som är lika", "an empty list within the list; expected at least one in a tie");

    public static ProblemDraft Read(string path, Watched watched)
    {
        var draft = new ProblemDraft(path);
        Dictionary<SeekerId, Dictionary<OpeningId, (int Rank, long Line)>>? seekers = null;
        Dictionary<OpeningId, (int Positions, Dictionary<SeekerId, (int Rank, long Line)> Ranks)>? openings = null;
        var walk = new JsonWalk(JsonWalk.Bytes(path, watched), path);
        walk.EnterObject();
        while (walk.NextField() is { } field)
        {
            if (field == "seekers")
                seekers = Seekers(ref walk);
            else if (field == "openings")
                openings = Openings(ref walk);
            else
                throw walk.Unknown("seekers", "openings");
        }

        if (seekers is null || openings is null)
            throw walk.Missing(seekers is null ? "seekers" : "openings");
        walk.Next();
        foreach (var id in seekers.Keys)
            draft.Seeker(id);
        foreach (var (id, (positions, _)) in openings)
            draft.Opening(id, positions);
        draft.RequireBothSides();
        AddPairs(draft, seekers, openings);
        return draft;
    }

    private static void AddPairs(
        ProblemDraft draft, Dictionary<SeekerId, Dictionary<OpeningId, (int Rank, long Line)>> seekers, Dictionary<OpeningId, (int Positions, Dictionary<SeekerId, (int Rank, long Line)> Ranks)> openings)
    {
        foreach (var (seeker, list) in seekers)
        {
            foreach (var (opening, (rank, line)) in list)
            {
                if (!openings.TryGetValue(opening, out var other))
                    throw new InputException(new(draft.Source, line, $"seekers.{seeker}", NoSuchOpening));
                if (other.Ranks.TryGetValue(seeker, out var back))
                    draft.Builder.AddRankedPair(draft.Seeker(seeker), draft.Opening(opening), rank, back.Rank);
                else
                    draft.OneSided++;
            }
        }

        foreach (var (opening, (_, ranks)) in openings)
        {
            foreach (var (seeker, (_, line)) in ranks)
            {
                if (!seekers.TryGetValue(seeker, out var list))
                    throw new InputException(new(draft.Source, line, $"openings.{opening}.ranks", NoSuchSeeker));
                if (!list.ContainsKey(opening))
                    draft.OneSided++;
            }
        }
    }

    private static Dictionary<SeekerId, Dictionary<OpeningId, (int Rank, long Line)>> Seekers(ref JsonWalk walk)
    {
        var all = new Dictionary<SeekerId, Dictionary<OpeningId, (int, long)>>();
        walk.EnterObject();
        while (walk.NextField() is { } name)
            all.Add(walk.Id<SeekerId>(name), Ranks<OpeningId>(ref walk));
        return all;
    }

    private static Dictionary<OpeningId, (int Positions, Dictionary<SeekerId, (int Rank, long Line)> Ranks)> Openings(ref JsonWalk walk)
    {
        var all = new Dictionary<OpeningId, (int, Dictionary<SeekerId, (int, long)>)>();
        walk.EnterObject();
        while (walk.NextField() is { } name)
        {
            var id = walk.Id<OpeningId>(name);
            var positions = 1;
            Dictionary<SeekerId, (int, long)>? ranks = null;
            walk.EnterObject();
            while (walk.NextField() is { } field)
            {
                if (field == "positions")
                    positions = walk.Whole(1);
                else if (field == "ranks")
                    ranks = Ranks<SeekerId>(ref walk);
                else
                    throw walk.Unknown("positions", "ranks");
            }

            all.Add(id, (positions, ranks ?? throw walk.Missing("ranks")));
        }

        return all;
    }

    /// <summary>The rank of each, 1 for the best; an inner list is a tie, and the next after it has the next rank.</summary>
    private static Dictionary<TId, (int Rank, long Line)> Ranks<TId>(ref JsonWalk walk)
        where TId : struct, IId<TId>
    {
        var ranks = new Dictionary<TId, (int, long)>();
        var rank = 0;
        walk.EnterList();
        while (walk.NextItem())
        {
            rank++;
            if (walk.Token != JsonTokenType.StartArray)
            {
                Add(ref walk);
                continue;
            }

            var before = ranks.Count;
            walk.EnterList();
            while (walk.NextItem())
                Add(ref walk);
            if (ranks.Count == before)
                throw walk.Wrong(EmptyTie);
        }

        return ranks;

        void Add(ref JsonWalk at)
        {
            if (!ranks.TryAdd(at.Id<TId>(), (rank, at.Line)))
                throw at.Wrong(Twice);
        }
    }
}
