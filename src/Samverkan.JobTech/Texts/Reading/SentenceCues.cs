namespace Samverkan.JobTech.Texts;

/// <summary>The cues of one sentence, and which of them speaks of a finding in it.</summary>
internal readonly struct SentenceCues
{
    private const int SameBreath = 4;
    private const int LongestDenial = 8;
    private const int OtherClause = 1000;
    private const int BeyondAnd = 100;
    private const int Behind = 50;

    private readonly Page page;
    private readonly List<(Cue Cue, int From, int To, int Clause, int Bracket)> cues;
    private readonly Sentence sentence;
    private readonly int[] clauses;
    private readonly int[] brackets;

    public SentenceCues(Page page, Sentence sentence, int from, int to)
    {
        this.page = page;
        this.sentence = sentence;
        (clauses, brackets) = Part(page, sentence);
        cues = new(to - from);
        for (var i = from; i < to; i++)
        {
            var match = page.Cues[i];
            var cue = (Cue)match.Term.Value;
            if (cue != Cue.Nothing && match.From >= sentence.From)
                cues.Add((cue, match.From, match.To, clauses[match.From - sentence.From], brackets[match.From - sentence.From]));
        }

        Deny();
    }

    /// <summary>"No experience needed": a no with a word for needing after it says that it is not asked for.</summary>
    private void Deny()
    {
        for (var i = 0; i + 1 < cues.Count; i++)
        {
            if (cues[i].Cue != Cue.No)
                continue;
            var need = cues.FindIndex(i + 1, static cue => cue.Cue is Cue.Needed or Cue.Required);
            if (need < 0 || cues[need].From - cues[i].From > LongestDenial)
                continue;
            cues[i] = cues[i] with { Cue = Cue.NotAsked };
            cues.RemoveAt(need);
        }

        cues.RemoveAll(static cue => cue.Cue is Cue.No or Cue.Needed);
    }

    /// <summary>Whether a word stands within brackets.</summary>
    public bool IsInBrackets(int at) => brackets[at - sentence.From] > 0;

    /// <summary>What the sentence, or else its heading, says of a finding; null that it is not asked for.</summary>
    public Heading? Of(Draft draft, List<Draft> drafts, (int From, int To) near, Heading heading)
    {
        if (IsNotAsked(draft, drafts, near))
            return null;
        if (Strong(draft) is { } strong)
            return strong;
        Cue? weak = null;
        foreach (var cue in cues)
        {
            if (cue.Cue is not (Cue.Asked or Cue.AskedUnlessHeading or Cue.Told) || !Reaches(cue.Bracket, draft))
                continue;
            if (cue.From > draft.From && weak is not null)
                break;
            weak = cue.Cue;
        }

        return weak switch
        {
            Cue.Told => Heading.Told,
            null => heading,
            _ => heading == Heading.Told ? Heading.Asked : heading,
        };
    }

    /// <summary>A no speaks of what stands in its clause; when nothing does, of all of the sentence. "A merit but no requirement" is a merit.</summary>
    private bool IsNotAsked(Draft draft, List<Draft> drafts, (int From, int To) near)
    {
        var clause = clauses[draft.From - sentence.From];
        foreach (var cue in cues)
        {
            if (cue.Cue != Cue.NotAsked || cues.Exists(other => other.Cue is Cue.Merit && Math.Abs(other.From - cue.From) <= SameBreath))
                continue;
            if (cue.Clause == clause)
                return true;
            var isTaken = false;
            for (var i = near.From; i < near.To && !isTaken; i++)
                isTaken = drafts[i].From >= sentence.From && clauses[drafts[i].From - sentence.From] == cue.Clause;
            if (!isTaken)
                return true;
        }

        return false;
    }

    private Heading? Strong(Draft draft)
    {
        var clause = clauses[draft.From - sentence.From];
        (Cue Cue, int Distance)? best = null;
        foreach (var cue in cues)
        {
            var isStrong = cue.Cue is Cue.Merit or Cue.Required || (cue.Cue == Cue.MeritAfter && cue.From < draft.From);
            if (!isStrong || !Reaches(cue.Bracket, draft))
                continue;

            if (cue.Cue == Cue.Required && page.Has(cue.To, draft.From, Sign.Because))
                continue;

            // Its own clause first, then what stands before, then what comes after.
            var isParted = page.Has(Math.Min(cue.To, draft.To), Math.Max(cue.From, draft.From), Sign.And);
            var distance = Math.Abs(cue.From - draft.From) + (cue.Clause == clause ? 0 : OtherClause) + (isParted ? BeyondAnd : 0) + (cue.From < draft.From ? 0 : Behind);
            if (best is null || distance < best.Value.Distance)
                best = (cue.Cue, distance);
        }

        return best?.Cue switch
        {
            null => null,
            Cue.Required => Heading.Required,
            _ => Heading.Merit,
        };
    }

    /// <summary>What stands in brackets speaks of nothing outside them.</summary>
    private bool Reaches(int bracket, Draft draft) => bracket == 0 || bracket == brackets[draft.From - sentence.From];

    private static (int[] Clauses, int[] Brackets) Part(Page page, Sentence sentence)
    {
        var clauses = new int[sentence.Count];
        var brackets = new int[sentence.Count];
        var (clause, bracket, opened) = (0, 0, 0);
        for (var i = 0; i < sentence.Count; i++)
        {
            var token = page.Tokens[sentence.From + i];
            if (token.Is(Marks.Closes))
                bracket = 0;
            if (token.Is(Marks.Opens))
                bracket = ++opened;
            if (i > 0 && (token.Is(Marks.Opens | Marks.Closes) || (token.Is(Marks.Listed) && token.Is(Marks.Apart)) || page.Is(sentence.From + i, Sign.But)))
                clause++;
            clauses[i] = clause;
            brackets[i] = bracket;
        }

        return (clauses, brackets);
    }
}
