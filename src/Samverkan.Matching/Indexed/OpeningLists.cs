using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Indexed;

/// <summary>What one opening asks for, or is expected to, that is judged person by person.</summary>
internal readonly struct OpeningLists
{
    public OpeningLists(OpeningTable table, in OpeningFacets facets)
    {
        var skills = facets.Skills;
        HasOneList = skills < table.FirstEither;
        Narrow = table.Lists[HasOneList ? skills : table.Eithers[skills - table.FirstEither].Narrow];
        Wide = table.Lists[HasOneList ? skills : table.Eithers[skills - table.FirstEither].Wide];
        Experience = table.Lists[facets.Experience];
    }

    /// <summary>Whether the two lists of skills are one and the same.</summary>
    public bool HasOneList { get; }

    public ListFacet Narrow { get; }

    public ListFacet Wide { get; }

    public ListFacet Experience { get; }
}
