using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests;

public class RequirementTests
{
    private const string B = "{\"concept_id\":\"VTK8_WRx_GcM\",\"label\":\"B\"}";

    [Theory]
    [InlineData("\"driving_license_required\":true,\"driving_license\":[" + B + "]", "B", null)]
    [InlineData("\"driving_license\":[" + B + "," + B + "],\"driving_license_required\":true", "B", null)]
    [InlineData("\"driving_license\":[{\"label\":\"CE\"}," + B + "]", "CE,B", null)]
    [InlineData("\"driving_license_required\":true,\"driving_license\":[{\"concept_id\":\"x_y_z\",\"label\":\"Traktor\"}]", "x_y_z", "licenceWithoutCategory")]
    [InlineData("\"driving_license_required\":true,\"driving_license\":null", null, "licenceNotNamed")]
    [InlineData("\"driving_license_required\":true", null, "licenceNotNamed")]
    [InlineData("\"driving_license_required\":false,\"driving_license\":null", null, null)]
    [InlineData("\"driving_license_required\":false,\"driving_license\":[" + B + "]", null, "licenceNotRequired")]
    public void Licences_AreMustsWhereRequiredElseUnknown(string fields, string? expected, string? note)
    {
        var import = Ads.One(fields);
        Assert.Equal(expected, import.Openings[0].Must.Licences is { } licences ? string.Join(',', licences) : null);
        Assert.Null(import.Openings[0].Merit.Licences);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("must_have", "10", true, null)]
    [InlineData("must_have", "12", true, null)]
    [InlineData("must_have", "9", false, "lightMust")]
    [InlineData("must_have", "null", true, "weightMissing")]
    [InlineData("nice_to_have", "5", false, null)]
    [InlineData("nice_to_have", "10", false, "heavyMerit")]
    [InlineData("nice_to_have", "null", false, "weightMissing")]
    public void Weight_ListAndWeightMustBothSayMust(string list, string weight, bool must, string? note)
    {
        var import = Ads.One($"\"{list}\":{{\"skills\":[{{\"concept_id\":\"s_1\",\"weight\":{weight}}}]}}");
        var opening = import.Openings[0];
        Assert.Equal([new SkillId("s_1")], (must ? opening.Must : opening.Merit).Skills!);
        Assert.Null((must ? opening.Merit : opening.Must).Skills);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
    }

    [Theory]
    [InlineData("{\"skills\":[],\"languages\":[],\"work_experiences\":[]}")]
    [InlineData("{\"skills\":null}")]
    [InlineData("{}")]
    [InlineData("null")]
    public void EmptyLists_AreUnknownAndNeverNothingAsked(string lists)
    {
        var import = Ads.One($"\"must_have\":{lists},\"nice_to_have\":{lists}");
        foreach (var kinds in new[] { import.Openings[0].Must, import.Openings[0].Merit })
            Assert.True(kinds is { Skills: null, Languages: null, Licences: null, Experience: null });
        Assert.All(import.Unknown.Where(u => u.Field.Contains('.', StringComparison.Ordinal)), u => Assert.Equal(1, u.Openings));
        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("Svenska", "sv")]
    [InlineData("albanska", "sq")]
    [InlineData("Tigrinska/Tigrinja", "ti")]
    [InlineData("Persiska/Farsi", "fa")]
    [InlineData("Dari", "prs")]
    [InlineData("Kurdiska - Sorani", "ckb")]
    [InlineData("Okänt/Somaliska", "so")]
    public void Languages_AreIsoCodesAtNoStatedLevel(string label, string code)
    {
        var import = Ads.One($"\"must_have\":{{\"languages\":[{{\"concept_id\":\"l_1\",\"label\":\"{label}\",\"weight\":10}}]}}");
        Assert.Equal([KeyValuePair.Create(new LanguageId(code), (LanguageLevel?)null)], import.Openings[0].Must.Languages!);
        Assert.Empty(import.Notes);
    }

    [Theory]
    [InlineData("\"Klingonska\"")]
    [InlineData("null")]
    [InlineData("7")]
    public void Languages_WithoutCode_KeepTheirConceptWithANote(string label)
    {
        var import = Ads.One($"\"must_have\":{{\"languages\":[{{\"concept_id\":\"l_1\",\"label\":{label},\"weight\":10}}]}}");
        Assert.Equal("l_1", Assert.Single(import.Openings[0].Must.Languages!).Key.Value);
        Assert.Equal(["languageWithoutCode"], import.NoteIds());
    }

    [Theory]
    [InlineData("[{\"concept_id\":null,\"label\":null,\"weight\":10},{\"concept_id\":\"s_1\",\"weight\":10}]")]
    [InlineData("[{\"concept_id\":\"a b\",\"weight\":10},{\"concept_id\":\"s_1\",\"weight\":10},{\"concept_id\":\"s_1\",\"weight\":10}]")]
    [InlineData("[\"s_0\",{\"concept_id\":\"s_1\",\"weight\":10}]")]
    public void Skills_ItemWithoutConcept_IsAProblemAndTheOthersStay(string skills)
    {
        var import = Ads.One($"\"must_have\":{{\"skills\":{skills}}}");
        Assert.Equal([new SkillId("s_1")], import.Openings[0].Must.Skills!);
        Assert.Equal(["must_have.skills"], import.ProblemFields());
    }

    [Theory]
    [InlineData("\"experience_required\":true", "experienceNotNamed")]
    [InlineData("\"experience_required\":false", null)]
    [InlineData("\"experience_required\":true,\"must_have\":{\"work_experiences\":[{\"concept_id\":\"o_1\",\"weight\":10}]}", null)]
    [InlineData("\"access_to_own_car\":true", "carNotCarried")]
    [InlineData("\"must_have\":{\"education\":[{\"concept_id\":\"e_1\",\"weight\":10}]}", "educationNotCarried")]
    [InlineData("\"nice_to_have\":{\"education_level\":[{\"concept_id\":\"e_1\",\"weight\":5}]}", "educationNotCarried")]
    [InlineData("\"must_have\":{\"education\":[]}", null)]
    public void WhatIsNotCarried_IsNoted(string fields, string? note) =>
        Assert.Equal(note is null ? [] : [note], Ads.One(fields).NoteIds());

    [Fact]
    public void Items_InBothLists_StayInBoth()
    {
        const string Skill = "{\"skills\":[{\"concept_id\":\"s_1\",\"weight\":10}]}";
        var opening = Ads.Opening($"\"must_have\":{Skill},\"nice_to_have\":{Skill}");
        Assert.Equal(opening.Must.Skills, opening.Merit.Skills);
    }
}
