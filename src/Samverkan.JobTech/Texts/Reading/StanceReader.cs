using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Says of each finding whether it is asked for. Words in its own sentence go before headings: first that it is not asked for, then merit and
/// must (the one in its own clause, else the nearest), then whether the sentence asks or tells.
/// </summary>
internal static class StanceReader
{
    /// <summary>Sets the stance of all drafts, which are in the order of the text.</summary>
    public static void Read(Page page, List<Draft> drafts)
    {
        var headings = new HeadingReader(page);
        var (cue, draft) = (0, 0);
        foreach (var sentence in page.Sentences)
        {
            var (firstCue, firstDraft) = (cue, draft);
            while (cue < page.Cues.Count && page.Cues[cue].From < sentence.To)
                cue++;
            while (draft < drafts.Count && drafts[draft].From < sentence.To)
                draft++;
            var heading = headings.Of(sentence, Leading(page, firstCue, cue));
            if (firstDraft == draft)
                continue;
            var clauses = new SentenceCues(page, sentence, firstCue, cue);
            var isOneOf = page.Has(sentence.From, sentence.To, Sign.OneOf);
            for (var i = firstDraft; i < draft; i++)
                Set(page, drafts, i, (firstDraft, draft), heading, clauses, isOneOf);
        }
    }

    /// <summary>The cue that a line leads into a list with: merit and must go before all others.</summary>
    private static Cue? Leading(Page page, int from, int to)
    {
        Cue? leading = null;
        for (var i = from; i < to; i++)
        {
            var cue = (Cue)page.Cues[i].Term.Value;
            if (cue is Cue.Merit or Cue.MeritAfter)
                return cue;
            if (cue != Cue.Nothing && (leading is null || cue < leading))
                leading = cue;
        }

        return leading;
    }

    private static void Set(Page page, List<Draft> drafts, int at, (int From, int To) near, Heading heading, SentenceCues cues, bool isOneOf)
    {
        var draft = drafts[at];
        if (draft.Kind is RequirementKind.Hours or RequirementKind.Start)
        {
            draft.Stance = AdTextStance.Asked;
            return;
        }

        var says = cues.Of(draft, drafts, near, heading);
        draft.Stance = says switch
        {
            null => AdTextStance.NotAsked,
            Heading.Merit => AdTextStance.Merit,
            Heading.Asked or Heading.Required => AdTextStance.Asked,
            _ => AdTextStance.Mentioned,
        };
        if (says is null)
            draft.Level = null;
        draft.IsExplicit = says == Heading.Required && !isOneOf && !cues.IsInBrackets(draft.From);
    }
}
