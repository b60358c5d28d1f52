using System.Text;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests.Taxonomies;

public class TaxonomyTests
{
    private static readonly Vocabulary Small = Taxa.Read().Vocabulary;

    [Fact]
    public void Read_SmallFolder_HasWhatTheFilesSay()
    {
        Assert.Equal(["sk_card", "sk_doc", "sk_truck", "sk_weld"], Small.Skills.Select(skill => skill.Id.Value));
        Assert.Equal(["Truckförare m.fl.", "Svetsare och gasskärare"], Small.Groups.Select(group => group.Name));
        Assert.Equal(["o_reach", "o_truck"], Small.OccupationsOf(Taxa.Occupation("8344")).Select(id => id.Value));
        Assert.Equal("g_weld", Small.GroupOf(Taxa.Occupation("o_weld"))?.Value);
        Assert.Equal(Taxa.Occupation("g_truck"), Small.Canonical(Taxa.Occupation("8344")));
    }

    [Fact]
    public void Read_SubstitutedBy_TheOneListedStandsInForTheOneItIsListedUnder()
    {
        Assert.Equal(25, Small.StandInPercent(held: Taxa.Occupation("o_weld"), asked: Taxa.Occupation("o_truck")));
        Assert.Equal(0, Small.StandInPercent(held: Taxa.Occupation("o_truck"), asked: Taxa.Occupation("o_weld")));
    }

    [Fact]
    public void Read_TypicalSkills_ThoseOfTheOccupationAndThoseOfTheGroupApart()
    {
        Assert.Equal(["sk_card", "sk_truck"], Small.TypicalSkills(Taxa.Occupation("o_truck")).Select(id => id.Value));
        Assert.Equal(["sk_truck", "Lagervana"], Small.TypicalSkills(Taxa.Occupation("8344")).Select(id => id.Value));
    }

    [Fact]
    public void Read_OccupationWithoutTypicalSkills_HasNoneOfItsOwn() =>
        Assert.Empty(Small.TypicalSkills(Taxa.Occupation("o_reach")));

    [Theory]
    [InlineData("sk_card", true)]
    [InlineData("sk_doc", true)]
    [InlineData("sk_truck", false)]
    [InlineData("sk_weld", false)]
    public void Read_Credential_ByTheListOfLicencesOrByItsWords(string skill, bool isCredential) =>
        Assert.Equal(isCredential, Small.Find(new SkillId(skill))!.IsCredential);

    [Fact]
    public void Read_FilesThatDoNotWhollyAgree_AreReadAndCounted() => Assert.Equal(
        ["labelsNotInSkills 1", "credentialsNotInSkills 1", "occupationsNotInGroups 1", "occupationsWithoutSkills 1", "occupationsRenamed 1"],
        Taxa.Read().Notes.Select(note => $"{note.Id} {note.Count}"));

    [Fact]
    public void Read_OccupationsOfAGroupWithDifferentSkills_GiveTheGroupAll()
    {
        var import = Taxa.Read(Taxa.With(Taxa.OccupationSkills, "\"o_gone\":{", "\"o_reach\":{"));

        Assert.Equal(["Putsning", "sk_truck", "Lagervana"], import.Vocabulary.TypicalSkills(Taxa.Occupation("g_truck")).Select(id => id.Value));
        Assert.Contains(import.Notes, note => note is { Id: "groupsWithSeveralLists", Count: 1 });
    }

    [Fact]
    public void Read_Languages_HaveTheCodesThatOpeningsHave() =>
        Assert.Equal([("l_grebo", "Grebo", "l_grebo"), ("l_sv", "Svenska", "sv")], Taxa.Read().Languages.Select(one => (one.ConceptId, one.Name, one.Id.Value)));

    [Fact]
    public void Read_ByteOrderMarkAndFilesOfOtherNames_ChangeNothing()
    {
        var folder = Taxa.With("ads-2024.json", "not JSON");
        folder[Taxa.Skills] = "\uFEFF" + folder[Taxa.Skills];

        Assert.Equal(Small.Fingerprint, Taxa.Read(folder).Vocabulary.Fingerprint);
    }

    [Theory]
    [InlineData("skills.json", true)]
    [InlineData("occupation-skills.json", true)]
    [InlineData("occupation-skills-2026.json", true)]
    [InlineData("occupation-skills.json.bak", false)]
    [InlineData("skills-with-ssyk4-2020.json", false)]
    [InlineData("Skills.json", false)]
    public void Reads_Name_IsOneOfThoseDocumented(string name, bool isRead) => Assert.Equal(isRead, TaxonomyReader.Reads(name));

    [Fact]
    public void NotesOn_OpeningsWithIdsThatAreGone_AreCountedByWhatPlacesThem()
    {
        Opening[] openings =
        [
            new(new OpeningId("1")) { Occupation = Taxa.Occupation("o_old"), OccupationGroup = Taxa.Occupation("8344") },
            new(new OpeningId("2")) { Occupation = Taxa.Occupation("o_old"), Must = new Requirements { Skills = [new SkillId("sk_old")] } },
            new(new OpeningId("3")) { Occupation = Taxa.Occupation("o_truck"), OccupationGroup = Taxa.Occupation("9999"), Must = new Requirements { Skills = [new SkillId("sk_weld")] } },
            new(new OpeningId("4")) { Merit = new Requirements { Experience = new Dictionary<OccupationId, int?> { [Taxa.Occupation("o_old")] = null } } },
            new(new OpeningId("5")),
        ];

        Assert.Equal(
            ["occupationPlacedByGroup 1", "occupationNotInTaxonomy 1", "groupNotInTaxonomy 1", "skillsNotInTaxonomy 1", "experienceNotInTaxonomy 1"],
            Taxa.Read().NotesOn(openings).Select(note => $"{note.Id} {note.Openings}"));
        Assert.Empty(Taxa.Read().NotesOn([openings[4]]));
    }

    [Fact]
    public void Read_StreamThatComesAByteAtATime_IsReadWhole()
    {
        var files = Taxa.Small.Select(file => new TaxonomyFile(file.Key, new PiecewiseStream(Encoding.UTF8.GetBytes(file.Value), 1)));
        Assert.Equal(Small.Fingerprint, TaxonomyReader.Read(files).Vocabulary.Fingerprint);
    }
}
