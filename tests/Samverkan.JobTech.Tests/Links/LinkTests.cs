using System.Text;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests.Links;

public class LinkTests
{
    private const string Plain = """
        {"@context":"https://schema.org/","title":"Kock plantedvalue","description":"plantedvalue","datePosted":"2027-01-10","validThrough":"2027-02-10",
         "identifier":{"@type":"PropertyValue","name":"Krogen AB","value":"kock-17"},"url":"https://krogen.example/kock-17",
         "hiringOrganization":{"@type":"Organization","name":"Krogen AB","taxID":"556000-0001","sameAs":"https://krogen.example","telephone":"plantedvalue","address":{"addressLocality":"Lund"}},
         "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","streetAddress":"Torget 1 plantedvalue","postalCode":"17000","addressLocality":"Solna","addressCountry":"SE"}},
         "employmentType":["FULL_TIME","TEMPORARY"],"jobStartDate":"2027-02-01","totalJobOpenings":"3","jobLocationType":"TELECOMMUTE",
         "applicationContact":{"@type":"ContactPoint","name":"plantedvalue","email":"plantedvalue@krogen.example"},
         "@type":"JobPosting"}
        """;

    private const string Record = """
        [{"id":"rec-1","hashsum":"x","originalJobPosting":{"@type":"JobPosting","identifier":"site-1","title":"Kock","jobLocation":[{"@type":"Place","address":"Lund"}],"occupationalCategory":["Mat"]},
          "ssyk_lvl4":5120,"occupation_group":{"label":"Kockar","concept_id":"gr_kock"},
          "workplace_addresses":[{"municipality_concept_id":"XWKY_c49_5nv","municipality":"Upplands Väsby","region_concept_id":"CifL_Rzy_Mku"}],"detected_language":"sv"}]
        """;

    [Fact]
    public void Read_PlainPosting_IsAnOpening()
    {
        var import = Ads.Read(Plain);
        var opening = Assert.Single(import.Openings);

        Assert.Equal("kock-17", opening.Id.Value);
        Assert.Equal("5560000001", opening.Employer?.Value);
        Assert.Equal("0184", opening.Municipality?.Value);
        Assert.Equal(new WorkingTime(100, 100), opening.WorkingTime);
        Assert.Equal(new DateOnly(2027, 2, 1), opening.Start);
        Assert.Equal((3, true), (opening.Positions, opening.Remote));
        Assert.Equal((null, null), (opening.Occupation, opening.OccupationGroup));
        Assert.Equal(["hoursOfFullTime", "municipalityByName"], import.NoteIds());
        Assert.Empty(import.Problems);
        Assert.DoesNotContain("plantedvalue", Ads.Render(import), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RecordOfThePublisher_ItsOwnIdGroupAndPlaceHold()
    {
        var import = Ads.Read(Record);
        var opening = Assert.Single(import.Openings);

        Assert.Equal(("rec-1", "5120", "0114"), (opening.Id.Value, opening.OccupationGroup?.Value, opening.Municipality?.Value));
        Assert.Empty(import.NoteIds());
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void Read_SearchAnswerOfLinks_IsReadWithoutTheOriginalPosting()
    {
        var opening = Assert.Single(Ads.Read("""
            {"total":{"value":1},"hits":[{"id":"9","headline":"Kock","occupation_group":{"concept_id":"gr_kock"},"workplace_addresses":[{"municipality_code":"1281"}],"source_links":[]}]}
            """).Openings);
        Assert.Equal(("9", "gr_kock", "1281"), (opening.Id.Value, opening.OccupationGroup?.Value, opening.Municipality?.Value));
    }

    [Theory]
    [InlineData("\"identifier\":\"a\",\"url\":\"https://x.example/1\"", "a")]
    [InlineData("\"identifier\":17", "17")]
    [InlineData("\"identifier\":{\"value\":17}", "17")]
    [InlineData("\"identifier\":{\"@type\":\"PropertyValue\",\"name\":\"X\",\"value\":[\"b\",\"c\"]}", "b")]
    [InlineData("\"identifier\":[{\"name\":\"X\"},{\"value\":\"c\"},{\"value\":\"d\"}]", "c")]
    [InlineData("\"identifier\":null,\"url\":\"https://x.example/1\"", "https://x.example/1")]
    [InlineData("\"identifier\":{\"name\":\"X\"},\"@id\":\"https://x.example/2\"", "https://x.example/2")]
    public void Read_Id_IsTheIdentifierOrElseTheAddress(string fields, string id) =>
        Assert.Equal(id, Assert.Single(Ads.Read($$"""{"@type":"JobPosting",{{fields}}}""").Openings).Id.Value);

    [Theory]
    [InlineData("\"Solna\"", "0184", "municipalityByName")]
    [InlineData("\"solna kommun\"", "0184", "municipalityByName")]
    [InlineData("\"Stockholms kommun\"", "0180", "municipalityByName")]
    [InlineData("\"Göteborgs Stad\"", "1480", "municipalityByName")]
    [InlineData("\"Västerås\"", "1980", "municipalityByName")]
    [InlineData("\"Södermanlands län Katrineholm\"", "0483", "municipalityByName")]
    [InlineData("{\"@type\":\"Place\",\"address\":\"Malmö, Sverige\"}", "1280", "municipalityByName")]
    [InlineData("{\"@type\":\"Place\",\"name\":\"Stockholm\"}", "0180", "municipalityByName")]
    [InlineData("{\"address\":[{\"addressLocality\":\"Lund\",\"addressCountry\":{\"@type\":\"Country\",\"name\":\"Sweden\"}}]}", "1281", "municipalityByName")]
    [InlineData("[{\"address\":\"Jämtlands län\"},{\"address\":\"Östersund\"}]", "2380", "municipalityByName")]
    [InlineData("[{\"address\":\"Solna\"},{\"address\":\"Lund\"}]", null, "severalMunicipalities")]
    [InlineData("\"Solna, Lund\"", null, "placeInWords")]
    [InlineData("{\"addressCountry\":\"NO\",\"addressLocality\":\"Lund\"}", null, "placeInWords")]
    [InlineData("{\"name\":\"Malmö\",\"address\":{\"addressCountry\":\"DK\",\"addressLocality\":\"Köpenhamn\"}}", null, "placeInWords")]
    [InlineData("{\"address\":{\"addressLocality\":\"Malmö\"},\"addressCountry\":\"DK\"}", null, "placeInWords")]
    [InlineData("{\"address\":{\"addressCountry\":[\"DK\"],\"addressLocality\":\"Malmö\"}}", null, "placeInWords")]
    [InlineData("\"Hindås\"", null, "placeInWords")]
    [InlineData("\"Sweden\"", null, "placeInWords")]
    [InlineData("{\"address\":null}", null, null)]
    [InlineData("null", null, null)]
    public void Read_Place_IsAMunicipalityWhenItHasTheNameOfOne(string place, string? code, string? note)
    {
        var import = Ads.Read($$"""{"@type":"JobPosting","identifier":"1","jobLocation":{{place}}}""");
        Assert.Equal(code, Assert.Single(import.Openings).Municipality?.Value);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("\"FULL_TIME\"", true)]
    [InlineData("\"full-time\"", true)]
    [InlineData("\"Heltid,Tillsvidareanställd\"", true)]
    [InlineData("[\"Heltidsjobb (förstajobb)\"]", true)]
    [InlineData("[\"FULL_TIME\",\"PART_TIME\"]", false)]
    [InlineData("\"Heltid, Deltid\"", false)]
    [InlineData("\"PART_TIME\"", false)]
    [InlineData("\"CONTRACTOR\"", false)]
    [InlineData("[]", false)]
    [InlineData("null", false)]
    public void Read_EmploymentType_OnlyFullTimeSaysHowManyHours(string type, bool isFull)
    {
        var opening = Assert.Single(Ads.Read($$"""{"@type":"JobPosting","identifier":"1","employmentType":{{type}}}""").Openings);
        Assert.Equal(isFull ? new WorkingTime(100, 100) : null, opening.WorkingTime);
    }

    [Theory]
    [InlineData("\"taxID\":\"556000-0001\"", "5560000001", null)]
    [InlineData("\"vatID\":\"SE556000000101\"", "5560000001", null)]
    [InlineData("\"identifier\":{\"@type\":\"PropertyValue\",\"value\":5560000001}", "5560000001", null)]
    [InlineData("\"taxID\":\"850709-9805\"", null, "employerMayBePerson")]
    [InlineData("\"identifier\":\"krogen\"", null, null)]
    [InlineData("\"name\":\"5560000001\"", null, null)]
    public void Read_Employer_IsTheOrganisationNumberOnly(string field, string? employer, string? note)
    {
        var import = Ads.Read($$$"""{"@type":"JobPosting","identifier":"1","hiringOrganization":{"@type":"Organization",{{{field}}}}}""");
        Assert.Equal(employer, Assert.Single(import.Openings).Employer?.Value);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
    }

    [Theory]
    [InlineData("\"relevantOccupation\":{\"name\":\"Kock\",\"occupationalCategory\":{\"codeValue\":\"5120\"}}", "occupationInWords")]
    [InlineData("\"occupationalCategory\":[\"Mat\"]", "occupationInWords")]
    [InlineData("\"occupationalCategory\":[\"\",null]", null)]
    [InlineData("\"skills\":[\"Engelska\"]", "requirementsInWords")]
    [InlineData("\"experienceRequirements\":{\"monthsOfExperience\":12}", "requirementsInWords")]
    [InlineData("\"educationRequirements\":\"\"", null)]
    [InlineData("\"jobStartDate\":\"Omgående\"", "startInWords")]
    public void Read_Words_StayUnknownAndAreNoted(string field, string? note)
    {
        var import = Ads.Read($$"""{"@type":"JobPosting","identifier":"1",{{field}}}""");
        var opening = Assert.Single(import.Openings);
        Assert.Equal((null, null, null), (opening.Occupation, opening.OccupationGroup, opening.Start));
        Assert.Same(Requirements.Unknown, opening.Must);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
    }

    [Theory]
    [InlineData("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"url\":\"https://x.example\"},{\"@type\":[\"Thing\",\"JobPosting\"],\"identifier\":\"1\"}]}")]
    [InlineData("{\"@graph\":{\"@type\":\"http://schema.org/JobPosting\",\"identifier\":\"1\"}}")]
    [InlineData("{\"identifier\":\"1\",\"@type\":\"JobPosting\"}\n")]
    public void Read_WherePagesPutThePosting_ItIsFound(string json)
    {
        var import = Ads.Read(json);
        Assert.Equal("1", Assert.Single(import.Openings).Id.Value);
        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("{\"@graph\":[{\"@type\":\"WebPage\"}]}", "expected a job ad")]
    [InlineData("{\"@graph\":[]}", "expected a job ad")]
    [InlineData("{\"@type\":\"WebPage\",\"url\":\"https://x.example\"}", "expected a job ad")]
    [InlineData("{\"@type\":\"JobPosting\"}", "expected an id: identifier, or else url")]
    [InlineData("{\"@type\":\"JobPosting\",\"identifier\":{\"value\":{}},\"url\":\"\"}", "expected an id: identifier, or else url")]
    [InlineData("[{\"originalJobPosting\":\"x\"}]", "expected an id: identifier, or else url")]
    [InlineData("{\"@type\":\"JobPosting\",\"identifier\":\"1\"", "valid JSON")]
    [InlineData("<script type=\"application/ld+json\">", "valid JSON")]
    public void Read_NothingThatIsALinkedAd_IsRefused(string json, string english) =>
        Assert.Contains(english, Ads.Refused(json).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void Read_AddressThatIsTooLongForAnId_IsRefused()
    {
        var problem = Ads.Refused("{\"@type\":\"JobPosting\",\"url\":\"https://x.example/" + new string('a', 1_000_000) + "\"}");
        Assert.Equal("line 1, field identifier: expected an id: identifier, or else url, of at most 200 characters.", problem.In(Language.English));
        Assert.Equal("rad 1, fält identifier: förväntade ett id: identifier, eller annars url, med högst 200 tecken.", problem.In(Language.Swedish));
    }

    [Theory]
    [InlineData("\"totalJobOpenings\":0", "totalJobOpenings")]
    [InlineData("\"totalJobOpenings\":\"flera\"", "totalJobOpenings")]
    [InlineData("\"totalJobOpenings\":[1]", "totalJobOpenings")]
    [InlineData("\"employmentType\":7", "employmentType")]
    [InlineData("\"employmentType\":[{}]", "employmentType")]
    [InlineData("\"jobLocationType\":true", "jobLocationType")]
    [InlineData("\"jobLocation\":7", "jobLocation")]
    [InlineData("\"jobLocation\":[{\"address\":true}]", "jobLocation")]
    [InlineData("\"hiringOrganization\":7", "hiringOrganization")]
    [InlineData("\"ssyk_lvl4\":\"kock\"", "ssyk_lvl4")]
    [InlineData("\"ssyk_lvl4\":51200", "ssyk_lvl4")]
    [InlineData("\"occupation_group\":\"Kockar\"", "occupation_group")]
    [InlineData("\"workplace_addresses\":\"Lund\"", "workplace_addresses")]
    [InlineData("\"workplace_addresses\":[{\"municipality_code\":\"Lund\"}]", "workplace_addresses.municipality_code")]
    [InlineData("\"originalJobPosting\":[]", "originalJobPosting")]
    public void Read_FieldOfAnotherType_IsLeftUnknownAndTheOthersStay(string field, string named)
    {
        var import = Ads.Read($$"""[{"@type":"JobPosting","identifier":"1",{{field}},"jobStartDate":"2027-02-01"},{"@type":"JobPosting","identifier":"2"}]""");
        Assert.Equal([named], import.ProblemFields());
        Assert.Equal(2, import.Openings.Count);
        Assert.Equal((1, new DateOnly(2027, 2, 1)), (import.Openings[0].Positions, import.Openings[0].Start));
    }

    [Fact]
    public void Read_SameLinkTwice_TheLastHolds()
    {
        var import = Ads.Read("[{\"id\":1,\"originalJobPosting\":{\"totalJobOpenings\":2}},{\"id\":\"1\",\"originalJobPosting\":{\"totalJobOpenings\":3}},{\"id\":2,\"removed\":true,\"originalJobPosting\":{}}]");
        Assert.Equal(3, Assert.Single(import.Openings).Positions);
        Assert.Equal((1, "2"), (import.AdsReplaced, Assert.Single(import.Withdrawn).Value));
    }

    [Fact]
    public void Read_DescriptionOfAMegabyte_AllocatesNothingForIt()
    {
        Assert.True(Measured(1_000_000) - Measured(10) < 100_000, "A text that is stepped over became one in memory.");

        static long Measured(int length)
        {
            var json = Encoding.UTF8.GetBytes($$$"""{"@type":"JobPosting","identifier":"1","description":"{{{new string('x', length)}}}","jobLocation":{"address":"{{{new string('y', length)}}}"}}""");
            Ads.Read(json);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Ads.Read(json);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("XWKY_c49_5nv", "0114", null)]
    [InlineData("not_known_1", null, "municipalityByConceptOnly")]
    public void Read_MunicipalityByConcept_IsKnownWhenTheTableHasIt(string concept, string? code, string? note)
    {
        var import = Ads.One($$"""
            "workplace_address":{"municipality_concept_id":"{{concept}}"}
            """);
        Assert.Equal(code, Assert.Single(import.Openings).Municipality?.Value);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
    }
}
