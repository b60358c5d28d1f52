// <record>
using Samverkan;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

// </record>
namespace Samverkan.Samples.Tests.Readme;

/// <summary>The code that README.md shows of recording a fact, between marks, so that it is compiled and run.</summary>
internal static class RecordSnippet
{
    public static void Run(DateTimeOffset now, Stream file, TextWriter output)
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
}
