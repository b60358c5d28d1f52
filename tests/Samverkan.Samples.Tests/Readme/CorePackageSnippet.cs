// <package>
using Samverkan;
using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

// </package>
namespace Samverkan.Samples.Tests.Readme;

/// <summary>The code that the page of the package Samverkan.Core shows, between marks, so that it is compiled and run. Where it says Console, it writes to a text.</summary>
internal static class CorePackageSnippet
{
    public static void Run(string path, TextWriter Console)
    {
        // <package>
        var at = new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);
        var (town, store) = (new PartnerId("town"), new PartnerId("store"));
        var anna = Actor.For(new PersonId("u1"), town);
        var bo = Actor.For(new PersonId("u2"), store);

        // The first partner begins alone; while it has the only voice, its word is everyone's consent.
        var collaboration = Collaboration.New(new("hamnstad"))
            .Record(new CollaborationFormed(town, "The town", Sector.PublicSector, anna.Person), anna, at).Require()
            .Record(new PartnerAdmitted(store, "The warehouse", Sector.Business, bo.Person), anna, at).Require();

        // From then on, what is owned in common is proposed, and decided by one ballot a partner.
        collaboration = collaboration
            .Record(new ProposalMade(new("d1"), town, "Why we do this", [new PurposeAdopted(new("s1"), "More people get, and keep, a job")]), anna, at).Require()
            .Record(new BallotCast(new("d1"), Ballot.For), anna, at).Require()
            .Record(new BallotCast(new("d1"), Ballot.For), bo, at).Require();
        Console.WriteLine(collaboration.Phase); // Running

        // What is a partner's own, that partner states; anyone else is refused.
        collaboration.Record(new GoalStated(new("g1"), store, "Ten new colleagues", "hired by March"), anna, at).Switch(
            recorded => collaboration = recorded,
            refusal => Console.WriteLine(refusal)); // SAM056 partner:store: It belongs to another partner. ...

        foreach (var finding in Review.Of(collaboration, at).Findings)
            Console.WriteLine($"{finding.Id} {finding.Subject}: {finding.Reason.In(Language.English)}");

        using var file = File.Create(path);
        var head = LedgerFile.Write(file, collaboration); // keep it elsewhere: it is what a cut tail is found by
        // </package>
    }
}
