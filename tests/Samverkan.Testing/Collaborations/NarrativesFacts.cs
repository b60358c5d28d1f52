using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; and who states them.</summary>
internal static class NarrativesFacts
{
    private static readonly StoryId[] StoryPool = Stage.Ids<StoryId>("s");
    private static readonly StoryConsentId[] ConsentPool = Stage.Ids<StoryConsentId>("c");
    private static readonly PublicationId[] PublicationPool = Stage.Ids<PublicationId>("b");
    private static readonly DisagreementId[] DisagreementPool = Stage.Ids<DisagreementId>("x");

    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All =
    [
        (1, stage => stage.Dice.ByWeight(Common!)(stage)),
        (1, stage => new NarrativeDiscussed(stage.New("d", stage.Now.Narratives.Discussions), stage.Text(), stage.Dice.OneIn(8) ? [] : [stage.Partner()], stage.Day(), Groups(stage))),
        (1, stage => new DisagreementNoted(stage.New("x", stage.Now.Narratives.Disagreements), stage.Text())),
        (1, stage => new DisagreementMet(Disagreement(stage), stage.Text())),
        (1, stage => new PortrayalChosen(stage.TargetGroup(), stage.Text(), stage.Perhaps())),
        (1, stage => new PortrayalWithdrawn(stage.Dice.Mostly(stage.Now.Narratives.Portrayals.Keys, [stage.TargetGroup()]), stage.Perhaps())),
        (4, Noted),
        (5, Consented),
        (2, stage => new StoryConsentWithdrawn(stage.Dice.Mostly(stage.Now.Narratives.Consents.Values.Where(consent => consent.WithdrawnOn is null).Select(consent => consent.Id), ConsentPool), stage.Perhaps())),
        (7, Published),
        (2, stage => new StoryPulled(stage.Dice.Mostly(stage.Now.Narratives.Out.Select(publication => publication.Id), PublicationPool))),
        (1, stage => new MediaAssessed(stage.New("a", stage.Now.Narratives.Assessments), stage.TargetGroup(), stage.Any<MediaEffect>(), stage.Text(), stage.Day())),
    ];

    /// <summary>What a decision may enact.</summary>
    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common { get; } =
    [
        (1, stage => new NarrativeAdopted(stage.New("n", stage.Now.Narratives.Versions), stage.Text(), stage.Text(), stage.Text(), stage.Dice.OneIn(10) ? [] : [stage.Any<Sector>()], Groups(stage))),
        (1, Planned),
    ];

    public static Fact Any(Stage stage) => stage.Dice.ByWeight(All)(stage);

    /// <summary>Someone whose story, view or portrayal it is, mostly; null where it is nobody's.</summary>
    public static Actor? Speaker(Fact fact, Stage stage) => fact switch
    {
        PortrayalChosen chosen => Of(chosen.TargetGroup, null, stage),
        PortrayalWithdrawn withdrawn => Of(withdrawn.TargetGroup, null, stage),
        DisagreementNoted when stage.Dice.OneIn(3) => Of(stage.TargetGroup(), null, stage),
        DisagreementMet met when stage.Now.Narratives.Disagreements.TryGetValue(met.Disagreement, out var found) => Of(found.Group, found.Partner, stage),
        StoryNoted noted => Of(noted.Group, noted.Partner, stage),
        StoryConsentGiven given => OfStory(given.Story, stage),
        StoryConsentWithdrawn withdrawn when stage.Now.Narratives.Consents.TryGetValue(withdrawn.Consent, out var consent) => OfStory(consent.Story, stage),
        StoryPulled when stage.Dice.OneIn(4) => Of(stage.TargetGroup(), null, stage),
        _ => null,
    };

    private static Actor? OfStory(StoryId story, Stage stage) => stage.Now.Narratives.Stories.TryGetValue(story, out var found) ? Of(found.Group, found.Partner, stage) : null;

    /// <summary>Someone of the group or of the partner, whichever there is; the group where it has someone who speaks for it, mostly.</summary>
    private static Actor? Of(TargetGroupId? group, PartnerId? partner, Stage stage) =>
        stage.Dice.OneIn(12) ? null
        : group is { } id && stage.Now.TargetGroups.All.TryGetValue(id, out var found) && found.Spokespersons.FirstOrDefault(one => one.HasAccepted) is { } speaker && (partner is null || stage.Dice.OneIn(2)) ? Actor.For(speaker.Person, id)
        : partner is { } one ? stage.ActorFor(one) : null;

    private static ValueList<TargetGroupId>? Groups(Stage stage) => stage.Dice.Below(4) switch
    {
        0 => null,
        1 => [stage.TargetGroup(), stage.TargetGroup()],
        _ => [stage.TargetGroup()],
    };

    private static StoryNoted Noted(Stage stage)
    {
        var story = stage.New("s", stage.Now.Narratives.Stories);
        return stage.Dice.Below(6) switch
        {
            0 or 1 => new(story, StoryKind.Person, stage.TargetGroup(), stage.Partner()),
            2 => new(story, StoryKind.Person, stage.TargetGroup()),
            3 => new(story, stage.Any<StoryKind>(), null, stage.Partner()),
            _ => new(story, StoryKind.Organisation, null, stage.Partner()),
        };
    }

    private static StoryConsentGiven Consented(Stage stage)
    {
        var from = stage.Today().AddDays(stage.Dice.OneIn(6) ? 5 : -stage.Dice.Below(3));
        return new(
            stage.New("c", stage.Now.Narratives.Consents), stage.Dice.Mostly(stage.Now.Narratives.Stories.Keys, StoryPool), stage.Text(), stage.Text(),
            stage.Dice.OneIn(10) ? [stage.Any<Channel>(), stage.Any<Channel>()] : [Channel.Press, stage.Dice.OneIn(2) ? Channel.OwnSite : Channel.SocialMedia],
            from, from.AddDays(stage.Dice.OneIn(10) ? -3 : 10 + stage.Dice.Below(60)));
    }

    private static StoryPublished Published(Stage stage)
    {
        var consent = stage.Now.Narratives.Consents.Values.FirstOrDefault(consent => consent.IsInForce(stage.Today()));
        return consent is null || stage.Dice.OneIn(5)
            ? new(stage.New("b", stage.Now.Narratives.Publications), stage.Dice.Mostly(stage.Now.Narratives.Stories.Keys, StoryPool), stage.Any<Channel>(), stage.Text())
            : new(stage.New("b", stage.Now.Narratives.Publications), consent.Story, stage.Dice.Of(consent.Channels), stage.Text());
    }

    private static ChannelPlanned Planned(Stage stage)
    {
        var (partner, group) = stage.Dice.Below(8) switch
        {
            0 => ((PartnerId?)null, (WorkingGroupId?)null),
            1 => (stage.Partner(), stage.Group()),
            2 or 3 => (null, stage.Group()),
            _ => (stage.Partner(), null),
        };
        return new(stage.Any<Channel>(), stage.Text(), stage.Text(), partner, group);
    }

    private static DisagreementId Disagreement(Stage stage) =>
        stage.Dice.Mostly(stage.Now.Narratives.Disagreements.Values.Where(disagreement => disagreement.Met is null).Select(disagreement => disagreement.Id), DisagreementPool);
}
