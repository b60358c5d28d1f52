// <record>
using Samverkan;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

// </record>
// <match>
using Samverkan.Matching;
using Samverkan.Recruitment;

// </match>
// <ads>
using Samverkan.JobTech;

// </ads>
namespace Samverkan.Samples.Tests.Readme;

/// <summary>The code of README.md, between marks, so that it is compiled and run.</summary>
internal static class Snippets
{
    public static void Record(DateTimeOffset now, Stream file, TextWriter output)
    {
        // <record>
        var steget = new PartnerId("steget");
        var amina = Actor.For(new PersonId("u1"), steget);
        var collaboration = Collaboration.New(new CollaborationId("in-i-arbete"))
            .Record(new CollaborationFormed(steget, "Steget vidare", Sector.CivilSociety, new PersonId("u1")), amina, now).Require()
            .Record(new NeedStated(new NeedId("n1"), steget, "Meet employers without a CV"), amina, now).Require();

        // A fact is recorded, or refused with a rule, a reason and what to do; nothing is silently ignored.
        var stranger = Actor.For(new PersonId("u9"), steget);
        collaboration.Record(new NeedEnded(new NeedId("n1"), "Met"), stranger, now).Switch(
            recorded => output.WriteLine(recorded.Phase),
            refusal => output.WriteLine(refusal.In(Language.English)));

        foreach (var finding in Review.Of(collaboration, now).Findings)
            output.WriteLine($"{finding.Id} {finding.Subject}: {finding.Reason.In(Language.English)}");
        LedgerFile.Write(file, collaboration);
        // </record>
    }

    public static void Match(TextWriter output)
    {
        // <match>
        var seeker = new Seeker(new SeekerId("s1"))
        {
            Skills = [new("orderplock")],
            Lacks = [new("truckkort")],
            Municipality = new("1496"),
            ReachKm = 35,
        };
        var opening = new Opening(new OpeningId("o1"))
        {
            Municipality = new("1472"),
            Must = new() { Skills = [new("truckkort")], Licences = [new("B")] },
            Merit = new() { Skills = [new("orderplock")] },
        };
        var course = new Offer(new PartnerId("lagret"), [new("truckkort")]) { Capacity = 12, Days = 10 };

        var market = Market.Compile([seeker], [opening], offers: [course]);
        foreach (var match in market.Shortlist(seeker.Id, top: 10).Matches)
        {
            output.WriteLine($"{match.Rank}. {match.Opening}: {match.Score} = {string.Join(" + ", match.Parts.Select(part => part.Points))}");
            output.WriteLine($"missing {string.Join(", ", match.Unmet)}; bridged by {string.Join(", ", match.Bridges)}; ask about {string.Join(", ", match.Unknown)}");
        }
        // </match>
    }

    public static void Ads(string path, Stream openings, TextWriter output)
    {
        // <ads>
        using var file = File.OpenRead(path);
        var ads = AdReader.Read(file, path);
        output.WriteLine($"{ads.Openings.Count} openings, {ads.Withdrawn.Count} withdrawn, {ads.Problems.Count} problems");
        foreach (var field in ads.Unknown)
            output.WriteLine($"{field.Field}: unknown in {field.Openings}");
        OpeningLines.Write(openings, ads.Openings);
        // </ads>
    }
}
