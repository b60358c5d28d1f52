using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>
/// The state of the room: how it is told, how target groups want to be portrayed, which stories are out and with what consent. Who a story is about stands nowhere in it.
/// Immutable; equal when all of it is equal.
/// </summary>
public sealed record NarrativesRoom
{
    internal NarrativesRoom()
    {
    }

    /// <summary>Every version of the narrative, also those that have been replaced.</summary>
    public Table<NarrativeId, Narrative> Versions { get; internal init; } = Table<NarrativeId, Narrative>.Empty;

    /// <summary>When the narrative was discussed.</summary>
    public Table<DiscussionId, Discussion> Discussions { get; internal init; } = Table<DiscussionId, Discussion>.Empty;

    /// <summary>Those who see it otherwise, also where that has been met.</summary>
    public Table<DisagreementId, Disagreement> Disagreements { get; internal init; } = Table<DisagreementId, Disagreement>.Empty;

    /// <summary>How target groups want to be portrayed: those that have said so, and not taken it back.</summary>
    public Table<TargetGroupId, Portrayal> Portrayals { get; internal init; } = Table<TargetGroupId, Portrayal>.Empty;

    /// <summary>The stories.</summary>
    public Table<StoryId, Story> Stories { get; internal init; } = Table<StoryId, Story>.Empty;

    /// <summary>Consents to tell them, also those that have ended or been withdrawn.</summary>
    public Table<StoryConsentId, StoryConsent> Consents { get; internal init; } = Table<StoryConsentId, StoryConsent>.Empty;

    /// <summary>Every place where a story is or was out.</summary>
    public Table<PublicationId, Publication> Publications { get; internal init; } = Table<PublicationId, Publication>.Empty;

    /// <summary>The communication plan, one for each channel at most, in the order last decided.</summary>
    public ValueList<PlannedChannel> Plan { get; internal init; } = [];

    /// <summary>Whether publicity helps the target groups.</summary>
    public Table<MediaAssessmentId, MediaAssessment> Assessments { get; internal init; } = Table<MediaAssessmentId, MediaAssessment>.Empty;

    /// <summary>The version in use; null until one is adopted.</summary>
    public Narrative? Current => Versions.Values.MaxBy(version => version.Number);

    /// <summary>The places where stories are out.</summary>
    public IEnumerable<Publication> Out => Publications.Values.Where(publication => publication.PulledOn is null);

    /// <summary>Every place that has to be pulled: a story is out there, and no consent is in force for it in that channel.</summary>
    /// <param name="day">The day, in UTC.</param>
    public IEnumerable<Publication> ToPull(DateOnly day) => Out.Where(publication => !Consents.Values.Any(consent => consent.Covers(publication) && consent.IsInForce(day)));

    internal NarrativesRoom Withdrawing(Func<StoryConsent, bool> isWithdrawn, DateOnly day) =>
        this with
        {
            Consents = Consents.Values.Where(consent => consent.WithdrawnOn is null && isWithdrawn(consent))
                .Aggregate(Consents, (consents, consent) => consents.With(consent.Id, consent with { WithdrawnOn = day })),
        };

    /// <summary>Refuses a story for which no consent is in force for a channel, and says whether one has been.</summary>
    internal Refusal? WithoutConsent(StoryId story, Channel channel, DateOnly day)
    {
        var given = Consents.Values.Where(consent => consent.Story == story && consent.Channels.Contains(channel)).ToArray();
        return given.Any(consent => consent.IsInForce(day)) ? null
            : given.Any(consent => consent.WithdrawnOn is not null || consent.Until < day) ? NarrativesRules.ConsentHasEnded.Of(story)
            : NarrativesRules.NoConsent.Of(story);
    }

    /// <summary>Refuses an actor that publishes in a channel for which the plan says that another answers.</summary>
    internal Refusal? NotToBePublishedBy(Actor by, Story story, Channel channel) =>
        NarrativesRules.AnothersChannel.When(
            Plan.FirstOrDefault(planned => planned.Channel == channel) is { } answered && !answered.IsAnsweredForBy(by) && (story.About == StoryKind.Person || by.Partner != story.Partner),
            by.ToString());
}
