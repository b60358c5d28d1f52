using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight.</summary>
internal static class PartnersFacts
{
    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (1, Formed),
        (3, Admitted),
        (1, stage => new CollaborationClosed(stage.Text())),
        (1, stage => new PartnerLeft(stage.Partner(), stage.Perhaps())),
        (3, stage => new RepresentativeNamed(stage.Partner(), stage.Person())),
        (2, Released),
        (3, stage => new ResourceStated(stage.NewResource(), stage.Partner(), stage.Any<ResourceKind>(), stage.Text())),
        (1, stage => new ResourceWithdrawn(stage.Resource(), stage.Perhaps())),
        (3, stage => new RiskStated(stage.NewRisk(), stage.Partner(), stage.Text())),
        (2, stage => new RiskAnswered(stage.Risk(), stage.Text())),
        (1, stage => new RiskEnded(stage.Risk(), stage.Text())),
        (1, stage => new VoiceGiven(stage.Partner(), stage.Text())),
        (2, stage => new AgreementDrafted(stage.NewAgreement(), stage.Partner(), stage.Any<DecisionRule>(), stage.Text(), Ballots(stage), stage.Dice.OneIn(4), stage.PerhapsADay())),
        (8, stage => new AgreementSigned(stage.Agreement(), stage.Partner())),
        (1, stage => new AgreementDeclined(stage.Agreement(), stage.Partner(), stage.Text())),
        (2, stage => new SectorAsked(stage.Any<Sector>(), stage.Text())),
    ];

    public static PartnerAdmitted Admitted(Stage stage) =>
        new(stage.NewPartner(), stage.Text(), stage.Any<Sector>(), stage.NewPerson(), Voice: !stage.Dice.OneIn(4));

    private static ValueList<TargetGroupId>? Ballots(Stage stage) =>
        stage.Dice.OneIn(8) ? [new("m1")] : stage.Dice.OneIn(20) ? [default] : stage.Dice.OneIn(2) ? [] : null;

    private static CollaborationFormed Formed(Stage stage)
    {
        var first = stage.Partner();
        return new(first, stage.Text(), stage.Any<Sector>(), stage.PersonOf(first));
    }

    private static RepresentativeReleased Released(Stage stage)
    {
        var partner = stage.Partner();
        return new(partner, stage.PersonOf(partner));
    }
}
