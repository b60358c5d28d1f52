using System.Collections;
using System.Reflection;
using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Recruitment;
using Samverkan.Sharing;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Oracle;

/// <summary>Whether a fact may be stated by someone at a time, after a story: what holds for every fact, and then what its room says.</summary>
internal static class Judge
{
    private static readonly Dictionary<Type, PropertyInfo[]> Fields = [];

    /// <summary>What is broken when people state it; null when nothing is.</summary>
    public static string? Stated(Story story, Fact fact, Actor by, DateTimeOffset at) =>
        IsDecision(by) ? Broken.FromOutside
        : story.Length > 0 && at < story.Latest ? Broken.TimeGoesBack
        : Of(story, fact, by, at);

    /// <summary>What is broken when people or a decision states it; null when nothing is.</summary>
    public static string? Of(Story story, Fact fact, Actor by, DateTimeOffset at) =>
        !story.Partners.IsFormed && fact is not CollaborationFormed ? Broken.NotFormed
        : story.Partners.IsClosed && !MayFollowClosing(fact) ? Broken.Closed
        : InWriting(fact)
        ?? (story.Partners.IsFormed && fact is not SpokespersonAccepted ? Speaking(story, by) : null)
        ?? fact switch
        {
            PartnersFact one => PartnersJudge.Of(story, one, by, at),
            PurposesFact one => PurposesJudge.Of(story, one, by, at),
            TargetGroupsFact one => TargetGroupsJudge.Of(story, one, by, at),
            NetworksFact one => NetworksJudge.Of(story, one, by, at),
            GovernanceFact => GovernanceJudge.Of(story, fact, by, at),
            AgilityFact one => AgilityJudge.Of(story, one, by, at),
            SharingFact one => SharingJudge.Of(story, one, by, at),
            NarrativesFact one => NarrativesJudge.Of(story, one, by, at),
            RecruitmentFact one => RecruitmentJudge.Of(story, one, by, at),
            _ => throw new InvalidOperationException($"No judge knows {fact.GetType().Name}. Each room has one here, with its naive state, its picture and a fault of its own."),
        };

    /// <summary>What an actor breaks by speaking in a capacity that it does not have.</summary>
    public static string? Speaking(Story story, Actor by) => by switch
    {
        { Kind: ActorKind.Decision or ActorKind.Operation } => null,
        { Partner: { } partner } => story.Partners.HasLeft(partner) ? Broken.PartnerThatLeft
            : !story.Partners.IsPresent(partner) || !story.Partners.Representatives(partner).Contains(by.Person) ? Broken.WrongSpeaker : null,
        { TargetGroup: { } group } => story.TargetGroups.Spokespersons(group).Contains(by.Person) ? null : Broken.WrongSpeaker,
        { WorkingGroup: { } group } => story.Governance.IsAtWork(group) && story.Governance.Seats(group).Exists(seat => seat.Person == by.Person) ? null : Broken.WrongSpeaker,
        _ => story.Governance.Leader?.Fact.Person == by.Person ? null : Broken.WrongSpeaker,
    };

    /// <summary>What is owned in common takes a decision; but before it has run, a partner that alone has a voice need not ask itself.</summary>
    public static string? InCommon(Story story, Actor by) =>
        by.Kind == ActorKind.Decision ? null
        : !story.Purposes.HasRun && by.Partner is { } partner && story.Partners.Voices is [var only] && only == partner ? null
        : Broken.Common;

    /// <summary>The plan and which resources come first are decided in common, or within a mandate. What a mandate reaches to is judged where that decision is made.</summary>
    public static string? Decided(Story story, Actor by) => by.Kind == ActorKind.Operation ? null : InCommon(story, by);

    /// <summary>A decision of either kind, and no person.</summary>
    public static bool IsDecision(Actor by) => by.Kind is ActorKind.Decision or ActorKind.Operation;

    /// <summary>A day to come, as seen from anywhere on earth. Near midnight the oracle makes no claim.</summary>
    public static string? Past(DateOnly day, DateTimeOffset at) => (day.DayNumber - DateOnly.FromDateTime(at.UtcDateTime).DayNumber) switch
    {
        <= 0 => null,
        1 => Broken.Unsure,
        _ => Broken.WrongNumber,
    };

    /// <summary>People may still come and go when it is closed, and the common bank goes on but for what serves the work itself, and so does the sharing.</summary>
    private static bool MayFollowClosing(Fact fact) =>
        fact is PartnerLeft or RepresentativeNamed or RepresentativeReleased or SpokespersonChosen or SpokespersonAccepted or SpokespersonRevoked
        or ShareGiven or ShareReceived or SharePassedOn
        or PortrayalChosen or PortrayalWithdrawn or StoryConsentWithdrawn or StoryPulled
        || (fact is NetworksFact and not EnvironmentScanned and not NeedAsksCompetence and not GoalAsksCompetence);

    /// <summary>Texts that must not be there, ids that are empty and values that are none, wherever they stand in a fact.</summary>
    private static string? InWriting(object? value) => value switch
    {
        null or DateOnly or DateTimeOffset or bool or int or long => null,
        string text => Texts.Bad.Contains(text) ? Broken.BadText : null,
        Enum named => Enum.IsDefined(named.GetType(), named) ? null : Broken.NoValue,
        IEnumerable many => many.Cast<object?>().Select(InWriting).FirstOrDefault(broken => broken is not null),
        Fact fact => FieldsOf(fact.GetType()).Select(field => InWriting(field.GetValue(fact))).FirstOrDefault(broken => broken is not null),
        _ => string.IsNullOrEmpty(value.ToString()) ? Broken.NoId : null,
    };

    private static PropertyInfo[] FieldsOf(Type kind)
    {
        lock (Fields)
            return Fields.TryGetValue(kind, out var fields) ? fields : Fields[kind] = kind.GetProperties();
    }
}
