using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>Reads <c>--scores</c> and <c>--positions</c>. An opening with positions and no scores is one that nobody can hold.</summary>
internal static class ScoresFile
{
    private static readonly Wording PairTwice = new("paret står två gånger; förväntade varje par av sökande och plats en gång", "the pair is there twice; expected each pair of a seeker and an opening once");
    private static readonly Wording OpeningTwice = new("platsen står två gånger; förväntade varje plats en gång", "the opening is there twice; expected each opening once");

    public static ProblemDraft Read(string scores, string? positions, Watched watched)
    {
        var draft = new ProblemDraft(scores);
        if (positions is not null)
        {
            CsvTable.Read(positions, "positions", watched, row =>
            {
                var id = row.Id<OpeningId>("opening");
                if (draft.Of(id) is not null)
                    throw row.Wrong("opening", OpeningTwice);
                draft.Opening(id, row.Whole("positions", 1));
            });
        }

        var seen = new HashSet<(int, int)>();
        CsvTable.Read(scores, "scores", watched, row =>
        {
            var (seeker, opening) = (draft.Seeker(row.Id<SeekerId>("seeker")), draft.Opening(row.Id<OpeningId>("opening")));
            if (!seen.Add((seeker, opening)))
                throw row.Wrong("opening", PairTwice);
            draft.Builder.AddPair(seeker, opening, row.Whole("score", int.MinValue));
        });
        return draft;
    }
}
