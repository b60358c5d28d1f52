using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using Samverkan.Testing;

namespace Samverkan.JobTech.Tests;

/// <summary>Facts about published ads. The figures were counted in the files by other means.</summary>
public class RealAdsTests
{
    [SharedDataFact]
    public void Read_Stream_TenAdsAndFourteenRemovals()
    {
        var import = Read("jobstream-2020-02.json");

        Assert.Equal(
            ["23841251", "23862880", "23904965", "23905028", "23905080", "23905511", "23905861", "23905964", "23905979", "23905982"],
            import.Openings.Select(o => o.Id.Value));
        Assert.Equal(14, import.Withdrawn.Count);
        Assert.Equal(["23613942", "23800448", "23819075"], import.Withdrawn.Take(3).Select(w => w.Value));
        Assert.Equal((10, 14, 0, 14, 0, 0), (import.AdsRead, import.RemovalsRead, import.AdsReplaced, import.RemovalsUnseen, import.RecordsOutdated, import.RecordsSkipped));
        Assert.Empty(import.Problems);
    }

    [SharedDataFact]
    public void Read_Stream_WhatIsUnknownIsCounted() =>
        Assert.Equal(
            [
                ("employer", 0), ("occupation", 0), ("occupationGroup", 0), ("positions", 0), ("municipality", 0), ("remote", 10), ("workingTime", 0), ("start", 10),
                ("must.skills", 10), ("must.languages", 7), ("must.licences", 5), ("must.experience", 5),
                ("merit.skills", 10), ("merit.languages", 10), ("merit.licences", 10), ("merit.experience", 9), ("offers", 10),
            ],
            Read("jobstream-2020-02.json").Unknown.Select(u => (u.Field, u.Openings)));

    [SharedDataFact]
    public void Read_Stream_NotesAreCounted() =>
        Assert.Equal(
            [("anyHours", 1), ("experienceNotNamed", 2), ("carNotCarried", 1)],
            Read("jobstream-2020-02.json").Notes.Select(n => (n.Id, n.Openings)));

    [SharedDataFact]
    public void Read_Stream_OneAdToTheLetter()
    {
        var opening = Read("jobstream-2020-02.json").Openings.Single(o => o.Id.Value == "23905964");
        Assert.Equal("5591843247", opening.Employer?.Value);
        Assert.Equal("gP3r_Q2H_ht9", opening.Occupation?.Value);
        Assert.Equal("9120", opening.OccupationGroup?.Value);
        Assert.Equal("1383", opening.Municipality?.Value);
        Assert.Equal(new WorkingTime(100, 100), opening.WorkingTime);
        Assert.Equal("sq", Assert.Single(opening.Must.Languages!).Key.Value);
        Assert.Equal([new LicenceId("B")], opening.Must.Licences!);
        Assert.Equal("gP3r_Q2H_ht9", Assert.Single(opening.Must.Experience!).Key.Value);
    }

    [SharedDataFact]
    public void Read_OlderSearchAnswer_TwoAdsOneOfThemByWhatMayBeAPerson()
    {
        var import = Read("elastic-hits-2019.json");
        Assert.Equal(["23174210", "23187561"], import.Openings.Select(o => o.Id.Value));
        Assert.Equal(["1222124758", null], import.Openings.Select(o => o.Employer?.Value));
        Assert.Equal([1, 10], import.Openings.Select(o => o.Positions));
        Assert.Equal(["29387234_yov_smw"], import.Openings[0].Must.Skills!.Select(s => s.Value));
        Assert.Equal(["en"], import.Openings[0].Must.Languages!.Select(l => l.Key.Value));
        Assert.Equal(["fi"], import.Openings[0].Merit.Languages!.Select(l => l.Key.Value));
        Assert.Equal(
            [("employerMayBePerson", 1), ("startInWords", 1), ("licenceNotNamed", 1), ("heavyMerit", 1), ("experienceNotNamed", 1)],
            import.Notes.Select(n => (n.Id, n.Openings)));
        Assert.Empty(import.Problems);
    }

    [SharedDataFact]
    public void Read_OlderSearchAnswer_WhatIsUnknownIsCounted() =>
        Assert.Equal([1, 0, 0, 0, 0, 2, 0, 2, 1, 1, 2, 1, 1, 1, 2, 1, 2], Read("elastic-hits-2019.json").Unknown.Select(u => u.Openings));

    [SharedDataFact]
    public void Read_StreamWithFinder_FillsWhatTheTextsAskFor()
    {
        var import = Read("jobstream-2020-02.json", new AdTextFinder(new Vocabulary(Texts.LabelledTexts.Skills())));

        Assert.Equal(10, import.Texts.Count);
        Assert.Equal(
            [("must.skills", 10), ("must.languages", 6), ("must.licences", 5), ("merit.skills", 4), ("merit.languages", 9), ("merit.licences", 9)],
            import.Unknown.Where(u => u.Field.EndsWith("skills", StringComparison.Ordinal) || u.Field.EndsWith("languages", StringComparison.Ordinal) || u.Field.EndsWith("licences", StringComparison.Ordinal)).Select(u => (u.Field, u.Openings)));
        Assert.Equal([("skillsFromText", 6), ("languagesFromText", 2), ("licencesFromText", 1)], import.Notes.Where(n => n.Id.EndsWith("Text", StringComparison.Ordinal)).Select(n => (n.Id, n.Openings)));
    }


    [SharedDataFact]
    public void Read_AdsAsTextOnly_AreRefused() => Assert.Throws<InputException>(() => Read("platsbanken-it-text-2023-790.json.gz"));

    /// <summary>
    /// The taxonomy's own codes are the yardstick. It is not followed where its code is deprecated, names a group of languages or another
    /// language than the label does.
    /// </summary>
    [SharedDataFact]
    public void Languages_OfTheTaxonomy_HaveItsCodesButForThoseListed()
    {
        string[] notFollowed = ["Moldaviska", "Interlingua", "Gammalnorska", "Nauriska", "Bihariska", "Mandarin/Rikskinesiska", "Östassyriska/Assyriska"];
        using var file = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("taxonomy", "languages.json")));
        var followed = 0;
        var threeLetters = 0;
        foreach (var language in file.RootElement.GetProperty("data").GetProperty("concepts").EnumerateArray())
        {
            var label = language.GetProperty("preferred_label").GetString()!;
            if (notFollowed.Contains(label))
                continue;
            var concept = language.GetProperty("id").GetString()!;
            var ours = CodeOf(label, concept);
            if (language.GetProperty("iso_639_1_2002").GetString() is { } two)
            {
                Assert.Equal((label, Lower(two)), (label, ours));
                followed++;
            }
            else if (ours != concept)
            {
                var three = language.GetProperty("iso_639_2_1998").GetString() ?? language.GetProperty("iso_639_3_2007").GetString();
                Assert.Equal((label, Lower(three)), (label, ours));
                threeLetters++;
            }
        }

        Assert.Equal((171, 37), (followed, threeLetters));
    }

    private static string? Lower(string? code) => code?.ToLower(CultureInfo.InvariantCulture);

    private static string CodeOf(string label, string concept) =>
        Assert.Single(Ads.One($"\"must_have\":{{\"languages\":[{{\"concept_id\":\"{concept}\",\"label\":{JsonSerializer.Serialize(label)},\"weight\":10}}]}}").Openings[0].Must.Languages!).Key.Value;

    private static AdImport Read(string name, AdTextFinder? finder = null)
    {
        using var file = File.OpenRead(SharedData.PathOf("job-ads", name));
        using var plain = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        return AdReader.Read(plain, name, finder: finder);
    }
}
