using Samverkan.Recruitment;
using Samverkan.Testing;

namespace Samverkan.JobTech.Tests.Taxonomies;

/// <summary>Facts about the published taxonomy. The figures were counted in the files by other means.</summary>
public class RealTaxonomyTests
{
    private static readonly Lazy<TaxonomyImport> Read = new(Taxa.Real);

    private static Vocabulary Known => Read.Value.Vocabulary;

    [SharedDataFact]
    public void Read_Counts()
    {
        Assert.Equal((6657, 400, 2412, 8324), (Known.Skills.Count, Known.Groups.Count, Known.Occupations.Count, Known.StandIns.Count));
        Assert.Equal((5101, 3223), (Known.StandIns.Count(one => one.Percent == 75), Known.StandIns.Count(one => one.Percent == 25)));
        Assert.Equal(470, Read.Value.Languages.Count);
        Assert.All(Known.Occupations, occupation => Assert.NotNull(Known.GroupOf(occupation.Id)));
        Assert.All(Known.Occupations, occupation => Assert.InRange(occupation.TypicalSkills.Count, 0, 20));
        Assert.Single(Known.Groups, group => group.TypicalSkills.Count == 0);
    }

    [SharedDataFact]
    public void Read_Notes() => Assert.Equal(
        ["labelsNotInSkills 46", "credentialsNotInSkills 3", "occupationsNotInGroups 31", "occupationsWithoutSkills 120", "occupationsRenamed 17", "groupsWithSeveralLists 1"],
        Read.Value.Notes.Select(note => $"{note.Id} {note.Count}"));

    [SharedDataFact]
    public void Read_Names_AndCodesBothWays()
    {
        Assert.Equal("Kylteknik", Known.Find(new SkillId("11L4_Q2Z_8tM"))?.Name);
        Assert.Equal("11L4_Q2Z_8tM", Known.Canonical(new SkillId("kylteknik")).Value);
        Assert.Equal("IT-tekniker", Known.NameOf(Taxa.Occupation("AF1L_wVt_xmK")));
        Assert.Equal("13md_uyV_BNG", Known.Canonical(Taxa.Occupation("3511")).Value);
        Assert.Equal("3511", Known.FindGroup(Taxa.Occupation("13md_uyV_BNG"))?.Code?.Value);
        Assert.Equal("Drifttekniker, IT", Known.NameOf(Known.GroupOf(Taxa.Occupation("AF1L_wVt_xmK"))!.Value));
        Assert.Equal(["AF1L_wVt_xmK", "tJQK_eGb_V9R"], Known.OccupationsOf(Taxa.Occupation("3511")).Select(id => id.Value));
        Assert.Equal(25, Known.StandInPercent(held: Taxa.Occupation("BY1K_mZ4_oKj"), asked: Taxa.Occupation("17FS_XzU_AQ4")));
    }

    [SharedDataFact]
    public void Read_TypicalSkills_AreTheOccupationsOwn()
    {
        var skills = Known.Names(Known.TypicalSkills(Taxa.Occupation("GPNi_fJR_B2B"))).ToList();

        Assert.Equal(["Inredningsdesign, erfarenhet", "Inredningsvana, skolor"], skills[..2]);
        Assert.Equal(14, skills.Count);
        Assert.Equal(skills.Distinct(), skills);
    }

    [SharedDataFact]
    public void Read_Credentials_AreWhatSomebodyGrants()
    {
        string[] granted =
        [
            "Legitimation som läkare", "Allergologi, specialistkompetens för läkare", "Gesällbrev, frisör", "Mästarbrev, mur och puts", "Civilingenjörsexamen",
            "Djur\u00ADomvårdnadsexamen", "Certifikat, heta arbeten", "Certifierad brandvakt", "Sun Certified Java Developer", "Auktoriserad revisor", "ADR, tank", "Traktorkort",
            "Digitalt färdskrivarkort", "Motorsågskörkort Nivå A", "Sjökapten (behörighet)", "B - Begränsad auktorisation", "Farligt gods, behörighet", "Yrkesfiskelicens",
            "Specialistbehörig inom neuropsykologi", "IW, Internationell svetsare, yrkesdiplom", "Mast- och stolpintyg", "Montessoripedagogik, utbildning",
            "Yrkesutbildning, skomakeri", "Undersköterskeutbildning/Undersköterska, utbildad", "Godkänd trafiklärare", "Fartygstillstånd", "Medlemskap i Advokatsamfundet",
            "Demensvård, specialistområde för sjuksköterska", "Svenska kyrkans grundkurs", "Förarbevis för tunneltåg", "Fartygsbefäl klass VIII, inre fart",
        ];
        string[] learnt =
        [
            "Examenshandläggning", "Tillståndshandläggning", "Utbildningsplanering", "Föräldrautbildning", "Vuxenutbildning, undervisningserfarenhet", "Konkursförvaltning",
            "Utbildning av nya säljare", "Allmänbildande kurser, undervisning folkhögskola", "Typgodkännande", "Registreringsbesiktning", "Alfabetisk dataregistrering", "Brevsortering",
            "A-truckar", "Truckvana", "Omvårdnad", "Kylteknik", "ADR-besiktning", "Masterdata", "Patent- och registreringsrätt", "Områdesansvar, utbildningsfrågor",
            "Kostinformation och kostutbildning", "Utbildning, armén", "Rekrytering och utbildning av övervakare", "Autismspektrumtillstånd, specialpedagogik/AST, specialpedagogik",
        ];

        Assert.DoesNotContain(granted, name => Known.Find(new SkillId(name)) is not { IsCredential: true });
        Assert.DoesNotContain(learnt, name => Known.Find(new SkillId(name)) is not { IsCredential: false });
        Assert.Equal(1084, Known.Skills.Count(skill => skill.IsCredential));
    }

    [SharedDataFact]
    public void NotesOn_TheStreamOf2020_ThreeOccupationsAreGoneAndPlacedByTheirGroup()
    {
        using var file = File.OpenRead(SharedData.PathOf("job-ads", "jobstream-2020-02.json"));
        Assert.Equal(
            ["occupationPlacedByGroup 3", "experienceNotInTaxonomy 2"],
            Read.Value.NotesOn(AdReader.Read(file).Openings).Select(note => $"{note.Id} {note.Openings}"));
    }
}
