using System.Globalization;
using System.IO.Compression;
using Samverkan.Testing;

namespace Samverkan.JobTech.Tests.Links;

/// <summary>Facts about published links and municipalities. The figures were counted in the files by other means.</summary>
public class RealLinksTests
{
    private static readonly Lazy<AdImport> Read = new(static () =>
    {
        using var file = new GZipStream(File.OpenRead(SharedData.PathOf("job-ads", "joblinks-2020-100.json.gz")), CompressionMode.Decompress);
        return AdReader.Read(file);
    });

    [SharedDataFact]
    public void Read_HundredLinks_AreOpenings()
    {
        Assert.Equal((100, 100, 0), (Read.Value.Openings.Count, Read.Value.AdsRead, Read.Value.Problems.Count));
        Assert.Contains("49791", Read.Value.Openings.Select(opening => opening.Id.Value));
        Assert.All(Read.Value.Openings, opening => Assert.True(opening.Employer is null && opening.Occupation is null && opening.Must.Skills is null));
    }

    [SharedDataFact]
    public void Read_HundredLinks_WhatIsUnknownAndNoted()
    {
        Assert.Equal(
            ["employer 100", "occupation 100", "occupationGroup 100", "positions 31", "municipality 12", "remote 100", "workingTime 92", "start 100"],
            Read.Value.Unknown.Take(8).Select(field => $"{field.Field} {field.Openings}"));
        Assert.Equal(
            ["hoursOfFullTime 8", "municipalityByName 88", "placeInWords 10", "occupationInWords 98", "requirementsInWords 61"],
            Read.Value.Notes.Select(note => $"{note.Id} {note.Openings}"));
    }

    /// <summary>Half of the links name no occupation of their own, and some of those of 2020 have names that the taxonomy no longer has.</summary>
    [SharedDataFact]
    public void Read_HundredLinksWithTheTaxonomy_OccupationsByNameAndWhatTheTextsAskFor()
    {
        using var file = new GZipStream(File.OpenRead(SharedData.PathOf("job-ads", "joblinks-2020-100.json.gz")), CompressionMode.Decompress);
        var import = AdReader.Read(file, finder: new AdTextFinder(Taxonomies.Taxa.Real().Vocabulary));

        Assert.Equal(
            ["occupation 48", "occupationGroup 45", "workingTime 82", "start 98", "must.skills 94", "merit.skills 62"],
            import.Unknown.Where(field => field.Field is "occupation" or "occupationGroup" or "workingTime" or "start" or "must.skills" or "merit.skills").Select(field => $"{field.Field} {field.Openings}"));
        Assert.Equal(
            ["occupationInWords 44", "occupationByName 55"],
            import.Notes.Where(note => note.Id.StartsWith("occupation", StringComparison.Ordinal)).Select(note => $"{note.Id} {note.Openings}"));
    }

    [SharedDataFact]
    public void Read_EveryMunicipality_ByConceptAndByNameIsTheOneOfTheFile()
    {
        var lines = File.ReadAllLines(SharedData.PathOf("geography", "municipality_concept_to_code.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        var records = lines.Select(cells => string.Create(CultureInfo.InvariantCulture, $$$"""
            {"id":"c{{{cells[1]}}}","workplace_addresses":[{"municipality_concept_id":"{{{cells[0]}}}"}]},{"id":"n{{{cells[1]}}}","originalJobPosting":{"jobLocation":"{{{cells[2]}}}"}}
            """));
        var openings = Ads.Read($"[{string.Join(',', records)}]").Openings;

        Assert.Equal(580, openings.Count);
        Assert.All(openings, opening => Assert.Equal(opening.Id.Value[1..], opening.Municipality?.Value));
    }
}
