using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.JobTech.Taxonomy;
using Samverkan.Kernel;

namespace Samverkan.JobTech;

/// <summary>Reads the files of the public labour-market taxonomy as a vocabulary. Thread-safe.</summary>
public static class TaxonomyReader
{
    /// <summary>
    /// Whether a file of this name is read: <c>skills.json</c>, <c>ssyk-level-4-groups-with-related-occupations.json</c>,
    /// <c>substitutability-relations-between-occupations.json</c>, <c>languages.json</c> and <c>occupation-skills*.json</c>.
    /// </summary>
    /// <param name="name">The name of a file, without its folder and without what packing adds to it.</param>
    public static bool Reads(string name) => TaxonomyPart.Named(Guard.Against.Null(name)) is not null;

    /// <summary>Reads a taxonomy. Where its files do not wholly agree, as published ones do not, the <see cref="TaxonomyImport.Notes"/> say so.</summary>
    /// <param name="files">The files, in any order; those of other names than <see cref="Reads"/> knows are passed over. Read to their ends, not closed.</param>
    /// <param name="folder">The name that messages give the whole; null when it has none.</param>
    /// <exception cref="InputException">A file is missing, is there twice, or is not what its name says.</exception>
    public static TaxonomyImport Read(IEnumerable<TaxonomyFile> files, string? folder = null)
    {
        var parts = Sort(Guard.Against.Null(files), folder);
        var build = new TaxonomyBuild
        {
            Skills = Read(parts[TaxonomyPart.Skills], SkillsFile.Read),
            Groups = Read(parts[TaxonomyPart.Groups], GroupsFile.Read),
            Languages = Read(parts[TaxonomyPart.Languages], LanguagesFile.Read),
            OccupationSkills = Read(parts[TaxonomyPart.OccupationSkills], OccupationSkillsFile.Read),
        };
        build.StandIns = Read(parts[TaxonomyPart.StandIns], text => StandInsFile.Read(text, build.IsOccupation));
        return build.ToImport();
    }

    private static T Read<T>(TaxonomyFile file, Func<TaxonomyText, T> read)
    {
        var text = TaxonomyText.Load(file);
        try
        {
            return read(text);
        }
        catch (JsonException broken)
        {
            throw text.Broken(broken);
        }
    }

    private static Dictionary<TaxonomyPart, TaxonomyFile> Sort(IEnumerable<TaxonomyFile> files, string? folder)
    {
        var parts = new Dictionary<TaxonomyPart, TaxonomyFile>();
        foreach (var file in files)
            if (TaxonomyPart.Named(Guard.Against.Null(file).Name) is { } part && !parts.TryAdd(part, file))
                throw new InputException(new InputProblem(folder, null, null, TaxonomyWords.Twice(part)));
        TaxonomyPart[] missing = [.. TaxonomyPart.All.Where(part => !parts.ContainsKey(part))];
        return missing.Length == 0 ? parts : throw new InputException(new InputProblem(folder, null, null, TaxonomyWords.Missing(missing)));
    }
}
