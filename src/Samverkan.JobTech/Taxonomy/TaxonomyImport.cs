using Ardalis.GuardClauses;
using Samverkan.JobTech.Taxonomy;
using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>What was read from a taxonomy folder. Immutable; the same for the same files, whatever the order of what is in them.</summary>
public sealed class TaxonomyImport
{
    internal TaxonomyImport(Vocabulary vocabulary, IReadOnlyList<TaxonomyLanguage> languages, IReadOnlyList<TaxonomyNote> notes)
    {
        Vocabulary = vocabulary;
        Languages = languages;
        Notes = notes;
    }

    /// <summary>Skills, occupations and groups, and how they hang together.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The languages, in ordinal order of concept id.</summary>
    public IReadOnlyList<TaxonomyLanguage> Languages { get; }

    /// <summary>Where the files do not wholly agree, and what was done about it; in a fixed order, and only notes that hold for something.</summary>
    public IReadOnlyList<TaxonomyNote> Notes { get; }

    /// <summary>Which openings have ids that this taxonomy does not have: they are kept, and equal to themselves only.</summary>
    /// <param name="openings">The openings.</param>
    /// <returns>Notes in a fixed order; only those that hold for some opening.</returns>
    public IReadOnlyList<AdNote> NotesOn(IReadOnlyList<Opening> openings) => UnknownIds.Of(Guard.Against.Null(openings), Vocabulary);

    /// <summary>How many seekers name what this taxonomy does not have: it is kept, and equal to itself only.</summary>
    /// <param name="seekers">The seekers.</param>
    /// <returns>Notes in a fixed order; only those that hold for some seeker. They name no one.</returns>
    public IReadOnlyList<TaxonomyNote> NotesOn(IReadOnlyList<Seeker> seekers) => UnknownIds.Of(Guard.Against.Null(seekers), Vocabulary);
}
