// A small program by someone who has only the packages.
using System.Text;
using Samverkan;
using Samverkan.JobTech;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Partners;
using Samverkan.Recruitment;

var formed = Collaboration.New(new CollaborationId("hamnstad")).Record(
    new CollaborationFormed(new PartnerId("p1"), "Hamnstads kommun", Sector.PublicSector, new PersonId("u1")),
    Actor.For(new PersonId("u1"), new PartnerId("p1")),
    new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero));
Console.WriteLine(formed.Match(collaboration => $"{collaboration.Id} {collaboration.Phase}", refusal => refusal.In(Language.Swedish)));

var ads = AdReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("""[{"id":"1","workplace_address":{"municipality_code":"0180"}}]""")));
var seeker = new Seeker(new SeekerId("s1")) { Municipality = new MunicipalityCode("0184"), ReachKm = 20 };
var list = Market.Compile([seeker], ads.Openings).Shortlist(seeker.Id, 5);
Console.WriteLine($"{list.Eligible} eligible, best {list.Matches[0].Opening} with {list.Matches[0].Score} points");
