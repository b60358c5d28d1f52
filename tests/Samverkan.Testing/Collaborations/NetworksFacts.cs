using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.TargetGroups;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; and who states them.</summary>
internal static class NetworksFacts
{
    private static readonly ContactId[] ContactPool = Stage.Ids<ContactId>("c");
    private static readonly TieId[] TiePool = Stage.Ids<TieId>("e");
    private static readonly CompetenceId[] CompetencePool = Stage.Ids<CompetenceId>("q");
    private static readonly ScanId[] ScanPool = Stage.Ids<ScanId>("w");
    private static readonly BankedKnowledgeId[] KnowledgePool = Stage.Ids<BankedKnowledgeId>("b");

    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (3, Organisation),
        (4, stage => new PersonNoted(NewContact(stage), stage.Person(), stage.Dice.OneIn(2) ? null : Contact(stage), Owner(stage))),
        (3, stage => new ContactEnded(Contact(stage), stage.Any<EndGround>())),
        (4, stage => new TieNoted(stage.Dice.Mostly(TiePool.Except(stage.Now.Networks.Ties.Keys), TiePool), Contact(stage), Contact(stage), stage.Any<TieKind>(), stage.Any<TieStrength>(), stage.Text(), stage.Day())),
        (1, stage => new TieTended(Tie(stage), stage.Day())),
        (1, stage => new TieEnded(Tie(stage), stage.Perhaps())),
        (2, stage => new CompetenceNamed(stage.Dice.Mostly(CompetencePool.Except(stage.Now.Networks.Competences.Keys), CompetencePool), stage.Text())),
        (2, stage => new CompetenceHeld(Competence(stage), Contact(stage))),
        (1, Lost),
        (1, stage => new NeedAsksCompetence(stage.Need(), Competence(stage))),
        (1, stage => new GoalAsksCompetence(stage.Goal(), Competence(stage))),
        (1, stage => new EnvironmentScanned(stage.Dice.Mostly(ScanPool.Except(stage.Now.Networks.Scans.Keys), ScanPool), stage.Text(), stage.Day())),
        (1, stage => new KnowledgeBanked(stage.Dice.Mostly(KnowledgePool.Except(stage.Now.Networks.Knowledge.Keys), KnowledgePool), stage.Text())),
        (1, stage => new KnowledgeRemoved(stage.Dice.Mostly(stage.Now.Networks.Knowledge.Keys, KnowledgePool), stage.Any<EndGround>())),
    ];

    /// <summary>Someone who speaks for a target group, where the fact is about a contact of its own, and now and then where it is not.</summary>
    public static Actor? Speaker(Fact fact, Stage stage)
    {
        if (fact is not NetworksFact)
            return null;
        var speakers = stage.Now.TargetGroups.All.Values
            .SelectMany(group => group.Spokespersons.Where(spokesperson => spokesperson.HasAccepted).Select(spokesperson => Actor.For(spokesperson.Person, group.Id))).ToArray();
        return speakers.Length > 0 && stage.Dice.OneIn(2) ? stage.Dice.Mostly(speakers.Where(speaker => speaker.TargetGroup == About(fact, stage.Now.Networks)), speakers) : null;
    }

    private static OrganisationNoted Organisation(Stage stage)
    {
        var partner = stage.Dice.OneIn(2) ? stage.Partner() : (PartnerId?)null;
        var sector = partner is { } known && stage.Now.Partners.All.TryGetValue(known, out var found) && !stage.Dice.OneIn(8) ? found.Sector : stage.Any<Sector>();
        return new(NewContact(stage), stage.Text(), sector, partner, Owner(stage));
    }

    private static CompetenceLost Lost(Stage stage)
    {
        var competence = Competence(stage);
        var holders = stage.Now.Networks.Competences.TryGetValue(competence, out var found) ? found.Holders : [];
        return new(competence, stage.Dice.Mostly(holders, ContactPool));
    }

    private static ContactId NewContact(Stage stage) => stage.Dice.Mostly(ContactPool.Except(stage.Now.Networks.Contacts.Keys), ContactPool);

    private static ContactId Contact(Stage stage) => stage.Dice.Mostly(stage.Now.Networks.Current.Select(contact => contact.Id), ContactPool);

    private static TieId Tie(Stage stage) => stage.Dice.Mostly(stage.Now.Networks.CurrentTies.Select(tie => tie.Id), TiePool);

    private static CompetenceId Competence(Stage stage) => stage.Dice.Mostly(stage.Now.Networks.Competences.Keys, CompetencePool);

    private static TargetGroupId? Owner(Stage stage) => stage.Dice.OneIn(3) ? stage.TargetGroup() : null;

    private static TargetGroupId? About(Fact fact, NetworksRoom network)
    {
        return fact switch
        {
            OrganisationNoted noted => noted.OfGroup,
            PersonNoted noted => noted.OfGroup,
            ContactEnded ended => Of(ended.Contact),
            TieNoted noted => Of(noted.From) ?? Of(noted.To),
            TieEnded ended when network.Ties.TryGetValue(ended.Tie, out var tie) => Of(tie.From) ?? Of(tie.To),
            CompetenceHeld held => Of(held.Holder),
            CompetenceLost lost => Of(lost.Holder),
            _ => null,
        };

        TargetGroupId? Of(ContactId contact) => network.Contacts.GetValueOrDefault(contact)?.OfGroup;
    }
}
