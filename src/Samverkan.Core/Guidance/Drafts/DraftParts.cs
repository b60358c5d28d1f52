using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Guidance;

/// <summary>What more than one draft says, and how things are called in it: by name, since whoever signs has no ids to look up.</summary>
internal sealed class DraftParts(Collaboration collaboration)
{
    public IEnumerable<Wording> Purpose => collaboration.Purposes.Current is { } purpose ? [Text(purpose.Statement)] : [];

    public Wording Named(PartnerId? partner) =>
        partner is { } id && collaboration.Partners.All.TryGetValue(id, out var found) ? Text(found.Name) : new("samverkan", "the collaboration");

    public IEnumerable<Wording> Goals(GoalKind kind) =>
        from goal in collaboration.Purposes.OpenGoals
        where goal.Kind == kind
        select Say.That(
            $"{(kind == GoalKind.Own ? Own(goal) : Say.That($"{goal.Statement}", $"{goal.Statement}"))}{Say.If(" (mäts som: ", goal.Measure, ")")}{Target(goal, "senast")}",
            $"{(kind == GoalKind.Own ? Own(goal) : Say.That($"{goal.Statement}", $"{goal.Statement}"))}{Say.If(" (measured as: ", goal.Measure, ")")}{Target(goal, "by")}");

    /// <summary>What was answered in words to questions of the guide.</summary>
    public IEnumerable<Wording> Answers(params string[] questions) =>
        from id in questions
        from answer in GuideBook.Find(new(id)).AnswersIn(collaboration.Partners)
        select Say.That($"{Speaker(answer.By)}: {answer.Answer}", $"{Speaker(answer.By)}: {answer.Answer}");

    public IEnumerable<Wording> Conditions(ConditionKind kind) =>
        from condition in collaboration.Partners.Conditions.Values
        where condition.Kind == kind && !condition.IsWithdrawn && collaboration.Partners.IsPresent(condition.Owner)
        select Say.That($"{Named(condition.Owner)}: {condition.Statement}", $"{Named(condition.Owner)}: {condition.Statement}");

    /// <summary>An amount, with its thousands apart.</summary>
    public static Wording Kronor(long amount)
    {
        var written = amount.ToString("N0", CultureInfo.InvariantCulture);
        return new(written.Replace(',', '\u00A0') + " kr", written + " kr");
    }

    public static Wording Text(string text) => Say.That($"{text}", $"{text}");

    private Wording Own(Goal goal) => Say.That($"{Named(goal.Owner)}: {goal.Statement}", $"{Named(goal.Owner)}: {goal.Statement}");

    private static Part Target(Goal goal, string by) =>
        Say.If("; ", goal.Target is { } target ? $"{Sentence.Written(target.Value)} {target.Unit}, {by} {Sentence.Written(target.By)}" : null);

    private Wording Speaker(string place) =>
        PartnerId.Problem(place) is null && collaboration.Partners.All.ContainsKey(new(place)) ? Named(new PartnerId(place))
        : place == Actor.LeaderPlace ? Governance.GovernanceNames.Leader
        : Text(place);
}
