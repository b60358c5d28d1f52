using Samverkan.Kernel;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>A file that a taxonomy folder must have.</summary>
/// <param name="Name">Its name; where the year may stand in it, a star.</param>
/// <param name="Gives">What it gives.</param>
internal sealed record TaxonomyPart(string Name, Wording Gives)
{
    public static readonly TaxonomyPart Skills = new("skills.json", new("kompetenser", "skills"));

    public static readonly TaxonomyPart Groups = new("ssyk-level-4-groups-with-related-occupations.json", new("yrken och yrkesgrupper", "occupations and their groups"));

    public static readonly TaxonomyPart StandIns = new(
        "substitutability-relations-between-occupations.json", new("vilka yrken som kan ersätta varandra", "which occupations can stand in for each other"));

    public static readonly TaxonomyPart Languages = new("languages.json", new("språk", "languages"));

    public static readonly TaxonomyPart OccupationSkills = new("occupation-skills*.json", new("typiska kompetenser", "typical skills"));

    public static readonly IReadOnlyList<TaxonomyPart> All = [Skills, Groups, StandIns, Languages, OccupationSkills];

    public static TaxonomyPart? Named(string name) => All.FirstOrDefault(part => part.Matches(name));

    private bool Matches(string name)
    {
        var star = Name.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? name == Name
            : name.Length >= Name.Length - 1 && name.StartsWith(Name[..star], StringComparison.Ordinal) && name.EndsWith(Name[(star + 1)..], StringComparison.Ordinal);
    }
}
