using Samverkan.Agility;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>What the holder of a mandate may decide alone, and what such a decision may record.</summary>
internal static class OperationsJudge
{
    public static string? Of(Story story, AgilityFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        OperationalDecisionMade made => Made(story, made, by, at),
        OperationalDecisionSettled settled => by.Operation == settled.Decision ? null : Broken.FromOutside,
        SteeringGroupDecidedOperation decided => Judge.InCommon(story, by)
            ?? (story.Partners.InForce is not { } version || !story.Partners.Draft(version).SteeringGroupDecidesOperations ? Broken.NotSo
                : story.Agility.IsTaken(decided.Decision) ? Broken.DuplicateId : null),
        OperationalDecisionConfirmed confirmed => Judge.InCommon(story, by) ?? Standing(story, confirmed.Decision)
            ?? (story.Agility.NoLongerCovered.Contains(confirmed.Decision) ? null : Broken.Already),
        OperationalDecisionEnded ended => Standing(story, ended.Decision)
            ?? (story.Agility.IsHeldBy(story.Agility.Decision(ended.Decision)!.Fact.Mandate, by) ? null : Judge.InCommon(story, by)),
        _ => Broken.Unsure,
    };

    /// <summary>The facts of a decision, stated by it one after the other: all of them, or none and what the first that does not hold breaks.</summary>
    public static (Story Story, string? Broken) Enacted(Story story, OperationalDecisionId decision, DateTimeOffset at)
    {
        var (by, before) = (Actor.Of(decision), story);
        var made = story.Agility.Decision(decision)!;
        foreach (var fact in made.Fact.Enacts!)
        {
            if ((Beyond(story, made, fact) ?? Judge.Of(story, fact, by, at)) is { } broken)
                return (before, broken);
            story = story.And(fact, by, at);
        }

        return (story, null);
    }

    private static string? Made(Story story, OperationalDecisionMade made, Actor by, DateTimeOffset at)
    {
        var today = NaiveAgility.DayOf(at);
        return BodiesJudge.Standing(story, made.Mandate)
            ?? (story.Agility.IsTaken(made.Decision) ? Broken.DuplicateId
                : !story.Agility.IsHeldBy(made.Mandate, by) ? Broken.Anothers
                : !story.Agility.HoldsOn(made.Mandate, today) || !story.Agility.HoldsOn(made.Mandate, made.From ?? today) ? Broken.OutsideMandate
                : made.From < today || made.Money < 0 ? Broken.WrongNumber
                : made.Money > 0 && story.Agility.UsedWithin(made.Mandate) + made.Money > story.Agility.Terms(made.Mandate).Money ? Broken.OutsideMandate : null)
            ?? (made.Area is not { } area ? null : AgilityJudge.WorkedIn(story, area) ?? (story.Agility.Reaches(made.Mandate, area) ? null : Broken.OutsideMandate))
            ?? (made.Enacts is null ? null : made.Enacts.Count == 0 ? Broken.NotSo : Enacted(story.And(made, by, at), made.Decision, at).Broken);
    }

    /// <summary>What a mandate reaches to: activities in the area that the decision names, and, for the process leader, which resources come first.</summary>
    private static string? Beyond(Story story, Told<OperationalDecisionMade> decision, Fact fact) => fact switch
    {
        ActivityPlanned => decision.Fact.Area is { } area ? AgilityJudge.WorkedIn(story, area) : Broken.OutsideMandate,
        ActivityChanged changed => Elsewhere(story, decision.Fact, changed.Activity),
        ActivityDropped dropped => Elsewhere(story, decision.Fact, dropped.Activity),
        ResourcesPrioritised => decision.By.Kind == ActorKind.Leader ? null : Broken.OutsideMandate,
        _ => Broken.OutsideMandate,
    };

    private static string? Elsewhere(Story story, OperationalDecisionMade decision, ActivityId activity) =>
        decision.Area is not { } area ? Broken.OutsideMandate
        : AgilityJudge.WorkedIn(story, area)
            ?? (story.Activity(activity) is null ? Broken.UnknownId : story.Agility.AreaOf(activity) == area ? null : Broken.OutsideMandate);

    private static string? Standing(Story story, OperationalDecisionId decision) =>
        story.Agility.Decision(decision) is null ? Broken.UnknownId : story.Agility.Stands(decision) ? null : Broken.NoLonger;
}
