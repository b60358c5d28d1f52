using System.Text;
using Samverkan.Governance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;

namespace Samverkan.Smoke;

/// <summary>Takes a collaboration from its first fact to running, with a fact refused on the way, and replays it from its file.</summary>
internal static class CollaborationSmoke
{
    private static readonly DateTimeOffset Start = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly PartnerId Town = new("kommunen");
    private static readonly PartnerId Depot = new("lagret");
    private static readonly Actor ForTown = Actor.For(new PersonId("u1"), Town);
    private static readonly Actor ForDepot = Actor.For(new PersonId("u2"), Depot);

    private static readonly TargetGroupId Young = new("unga");
    private static readonly Actor ForYoung = Actor.For(new PersonId("u3"), Young);

    private static readonly (Actor By, Fact Fact)[] Facts =
    [
        (ForTown, new CollaborationFormed(Town, "Hamnstads kommun", Sector.PublicSector, new PersonId("u1"))),
        (ForTown, new NeedStated(new NeedId("n1"), Town, "Fler behöver en väg in på lagret")),
        (ForTown, new ProposalMade(new ProposalId("d1"), Town, "Ta med lagret", [new PartnerAdmitted(Depot, "Lagret AB", Sector.Business, new PersonId("u2"))])),
        (ForTown, new BallotCast(new ProposalId("d1"), Ballot.For)),
        (ForDepot, new GoalStated(new GoalId("g1"), Depot, "Åtta nya truckförare", "Antal anställda efter ett år")),
        (ForTown, new GoalWithdrawn(new GoalId("g1"), "Inte vårt mål")),
        (ForTown, new ProposalMade(new ProposalId("d2"), Town, "Ett syfte", [new PurposeAdopted(new PurposeId("s1"), "Fler får och behåller ett arbete")])),
        (ForTown, new BallotCast(new ProposalId("d2"), Ballot.For)),
        (ForDepot, new BallotCast(new ProposalId("d2"), Ballot.For)),
        (ForDepot, new GoalPlacedUnderPurpose(new GoalId("g1"), "De nya förarna är de som söker i dag")),
        (ForDepot, new ResourceStated(new ResourceId("r1"), Depot, ResourceKind.Jobs, "Åtta platser på kvällsskiftet")),
        (ForTown, new TargetGroupIdentified(Young, "Unga", "Unga i Hamnstad, 18 till 24 år, utan arbete i sex månader")),
        (ForTown, new GroupKnowledgeStated(new GroupKnowledgeId("i1"), Young, "De flesta saknar körkort", "Enkät", new DateOnly(2026, 11, 30))),
        (ForTown, new SpokespersonChosen(Young, new PersonId("u3"), "Val på ett öppet möte")),
        (ForYoung, new SpokespersonAccepted(Young)),
        (ForTown, new AspectStated(new AspectId("a1"), Young, AspectKind.Challenge, "De kommer inte", Prevalence.Most)),
        (ForYoung, new AspectStated(new AspectId("a1"), Young, AspectKind.Strength, "Vana att lära nytt", Prevalence.Most)),
        (ForYoung, new PersonNoted(new ContactId("c1"), new PersonId("u4"), OfGroup: Young)),
        (ForTown, new CompetenceNamed(new CompetenceId("q1"), "Truckkort")),
        (ForTown, new CompetenceHeld(new CompetenceId("q1"), new ContactId("c1"))),
        (ForDepot, new RiskStated(new RiskId("k1"), Depot, "Handledarna räcker inte")),
    ];

    public static Collaboration Run(TextWriter output)
    {
        var collaboration = Collaboration.New(new CollaborationId("hamnstad"));
        for (var minute = 0; minute < Facts.Length; minute++)
        {
            var recorded = collaboration.Record(Facts[minute].Fact, Facts[minute].By, Start.AddMinutes(minute));
            if (recorded.Refusal is { } refusal)
                output.WriteLine($"refused  {refusal.In(Language.Swedish)}");
            else
                collaboration = recorded.Require();
        }

        output.WriteLine($"phase    {collaboration.Phase}");

        using var file = new MemoryStream();
        var head = LedgerFile.Write(file, collaboration);
        output.Write(Encoding.UTF8.GetString(file.ToArray()));
        output.WriteLine($"head     {head}");

        file.Position = 0;
        var replayed = LedgerFile.Read(file, head: head).Collaboration;
        var same = replayed.Partners == collaboration.Partners && replayed.Purposes == collaboration.Purposes && replayed.TargetGroups == collaboration.TargetGroups && replayed.Networks == collaboration.Networks
            && replayed.Governance == collaboration.Governance;
        output.WriteLine($"replayed {(same ? "the same" : "another")}");

        Tampered(output, file.ToArray());
        return replayed;
    }

    /// <summary>One letter changed in one line: the line after it no longer knows it.</summary>
    private static void Tampered(TextWriter output, byte[] ledger)
    {
        var changed = Encoding.UTF8.GetString(ledger).Replace("Åtta nya", "Inga nya", StringComparison.Ordinal);
        try
        {
            LedgerFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(changed)), "collaboration.jsonl");
            output.WriteLine("tampered and not found");
        }
        catch (InputException e)
        {
            output.WriteLine($"tampered {e.Problem.In(Language.Swedish)}");
        }
    }
}
