using System.Text;
using Samverkan.Kernel;

namespace Samverkan.JobTech.Tests;

public class ContactTests
{
    private const string Planted = "plantedvalue";

    private const string Ad = """
        {"id":"1","headline":"plantedvalue","webpage_url":"plantedvalue","logo_url":"plantedvalue","external_id":"plantedvalue",
         "description":{"text":"plantedvalue","text_formatted":"plantedvalue","company_information":"plantedvalue"},
         "employer":{"id":"plantedvalue","phone_number":"plantedvalue","email":"plantedvalue@x.example","url":"plantedvalue","organization_number":"850709plantedvalue","name":"plantedvalue","workplace":"plantedvalue","workplace_id":"plantedvalue"},
         "application_details":{"information":"plantedvalue","reference":"plantedvalue","email":"plantedvalue@x.example","url":"plantedvalue","other":"plantedvalue"},
         "application_contacts":[{"name":"plantedvalue","description":"plantedvalue","email":"plantedvalue","telephone":"plantedvalue","contact_type":"plantedvalue"}],
         "application_contact":{"name":"plantedvalue"},"salary_description":"plantedvalue","access":"plantedvalue: ring plantedvalue",
         "occupation":{"concept_id":"plantedvalue@x.example","label":"plantedvalue"},"occupation_group":{"label":"plantedvalue"},
         "working_hours_type":{"label":"plantedvalue"},"scope_of_work":{"min":"plantedvalue","max":"plantedvalue"},"number_of_vacancies":"plantedvalue",
         "driving_license_required":true,"driving_license":[{"label":"plantedvalue","concept_id":"plantedvalue x"}],
         "workplace_address":{"municipality":"plantedvalue","municipality_code":"plantedvalue","municipality_concept_id":"plantedvalue","street_address":"plantedvalue","postcode":"plantedvalue","city":"plantedvalue"},
         "must_have":{"skills":[{"label":"plantedvalue","concept_id":"plantedvalue x","weight":10}],"languages":[{"label":"plantedvalue"}],"work_experiences":["plantedvalue"]},
         "nice_to_have":"plantedvalue","remote_work":{"option":"plantedvalue"},"keywords":{"extracted":{"employer":["plantedvalue"]}},"plantedvalue":"plantedvalue",
         "timestamp":"plantedvalue","removed_date":"plantedvalue","source_type":"plantedvalue"}
        """;

    [Fact]
    public void Read_ValuesPlantedInEveryTextField_AppearNowhereInTheResult()
    {
        var import = Ads.Read($"[{Ad}]");
        Assert.Single(import.Openings);
        Assert.NotEmpty(import.Problems);
        Assert.DoesNotContain(Planted, Ads.Render(import), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("850709", Ads.Render(import), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenOffAnywhere_TheMessageRepeatsNothing()
    {
        var bytes = Encoding.UTF8.GetBytes($"[{Ad}]");
        for (var length = 0; length < bytes.Length; length++)
        {
            var problem = Ads.Refused(bytes[..length]);
            Assert.DoesNotContain(Planted, problem.In(Language.Swedish) + problem.In(Language.English), StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>A text that is stepped over costs no memory on the heap, so it never was a text there.</summary>
    [Theory]
    [InlineData("\"description\":{\"text\":\"$\"}")]
    [InlineData("\"description\":{\"text_formatted\":\"$\"}")]
    [InlineData("\"headline\":\"$\"")]
    [InlineData("\"access\":\"$\"")]
    [InlineData("\"employer\":{\"email\":\"$\",\"phone_number\":\"$\",\"name\":\"$\",\"workplace\":\"$\"}")]
    [InlineData("\"application_details\":{\"information\":\"$\",\"email\":\"$\",\"other\":\"$\",\"reference\":\"$\"}")]
    [InlineData("\"application_contacts\":[{\"name\":\"$\",\"email\":\"$\",\"telephone\":\"$\"}]")]
    [InlineData("\"workplace_address\":{\"street_address\":\"$\",\"postcode\":\"$\"}")]
    [InlineData("\"occupation\":{\"label\":\"$\"}")]
    public void Read_LongTextThatIsNotRead_AllocatesNothingForIt(string field)
    {
        var brief = Sized(field, 10);
        var lengthy = Sized(field, 10_000);
        Assert.Equal(Allocated(brief), Allocated(lengthy));
    }

    private static byte[] Sized(string field, int length) =>
        Encoding.UTF8.GetBytes($"[{{\"id\":\"1\",{field.Replace("$", new string('x', length), StringComparison.Ordinal)}}}]");

    private static long Allocated(byte[] json)
    {
        using var stream = new MemoryStream(json);
        var least = long.MaxValue;
        for (var round = 0; round < 20; round++)
        {
            stream.Position = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            AdReader.Read(stream);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
