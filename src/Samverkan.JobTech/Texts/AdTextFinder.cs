using Ardalis.GuardClauses;
using Samverkan.JobTech.Texts;
using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>
/// Finds in the text of an ad, in Swedish or English, the skills of a vocabulary, languages and how well they are to be known, driving licences,
/// working time, the first day of work and years of experience; each with its place, and whether it is asked for. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The text is gone through once from the left, however many skills there are. Making a finder takes a good part of a second for some thousand
/// skills; make one and keep it.
/// </remarks>
public sealed class AdTextFinder
{
    private readonly TermTrie terms = new();
    private readonly SkillId[] skills;
    private readonly LanguageId[] languages;

    /// <summary>Makes a finder.</summary>
    /// <param name="vocabulary">The skills to look for. Linked ads that name their occupation in words have it looked up here too.</param>
    public AdTextFinder(Vocabulary vocabulary)
    {
        Vocabulary = Guard.Against.Null(vocabulary);
        skills = SkillTerms.Add(terms, vocabulary);
        languages = LanguageTerms.Add(terms);
        PhraseTable.Add<LanguageLevel>(terms, Family.Level, Levels.Table);
        PhraseTable.Add<Cue>(terms, Family.Cue, Cues.Table);
        PhraseTable.Add<Heading>(terms, Family.Heading, Headings.Table);
        PhraseTable.AddSigns(terms, Signs.Table);
        PhraseTable.AddNumbered(terms, Family.Month, Signs.Months);
        PhraseTable.AddNumbered(terms, Family.Number, Signs.Numbers);
    }

    /// <summary>What it was made of.</summary>
    internal Vocabulary Vocabulary { get; }

    /// <summary>Finds what a text names, in the order of the text. O(length of the text).</summary>
    /// <param name="text">The text, with or without lines, HTML tags and entities; empty for none.</param>
    /// <returns>The findings, by offset and then by kind; the same thing as often as the text names it.</returns>
    public IReadOnlyList<AdTextFinding> Find(ReadOnlySpan<char> text)
    {
        var page = Page.Read(text, terms);
        var drafts = new List<Draft>();
        SkillReader.Read(page, text, drafts);
        LanguageReader.Read(page, drafts);
        LicenceReader.Read(page, text, drafts);
        HoursReader.Read(page, drafts);
        StartReader.Read(page, drafts);
        YearsReader.Read(page, drafts);
        drafts.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Licence?.Value, b.Licence?.Value));
        StanceReader.Read(page, drafts);
        return drafts.ConvertAll(draft => ToFinding(draft, page));
    }

    /// <summary>Sums findings up: each skill, language and licence once, and hours, start and experience once each; by kind and then by id.</summary>
    /// <param name="findings">Findings of one ad, of all its texts.</param>
    public static IReadOnlyList<AdTextItem> Summarize(IEnumerable<AdTextFinding> findings)
    {
        Guard.Against.Null(findings);
        return AdTextSummary.Of(findings);
    }

    private AdTextFinding ToFinding(Draft draft, Page page)
    {
        var start = page.Tokens[draft.From].Start;
        return new AdTextFinding
        {
            Kind = draft.Kind,
            Stance = draft.Stance,
            IsExplicit = draft.IsExplicit,
            Offset = start,
            Length = page.Tokens[draft.To - 1].End - start,
            Skill = draft.Kind == RequirementKind.Skill ? skills[draft.Value] : null,
            Language = draft.Kind == RequirementKind.Language ? languages[draft.Value] : null,
            Level = draft.Level,
            Licence = draft.Licence,
            WorkingTime = draft.WorkingTime,
            Start = draft.Start,
            Years = draft.Years,
        };
    }
}
