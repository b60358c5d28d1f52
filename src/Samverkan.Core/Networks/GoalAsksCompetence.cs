using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.Networks;

/// <summary>A goal asks for a competence.</summary>
/// <param name="Goal">The goal, whosever it is.</param>
/// <param name="Competence">The competence that is needed to reach it.</param>
public sealed record GoalAsksCompetence(GoalId Goal, CompetenceId Competence) : NetworksFact
{
    internal override Wording Words => Say.That(
        $"Målet {Goal} kräver kompetensen {Competence}",
        $"Goal {Goal} asks for competence {Competence}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Unknown(Goal, rooms.Purposes.Goals) ?? PurposesRules.GoalEnded.When(rooms.Purposes.Goals[Goal].State != GoalState.Open, Goal)
        ?? Refuse.Unknown(Competence, rooms.Networks.Competences)
        ?? PurposesRules.AlreadyLinked.When(rooms.Networks.Competences[Competence].Goals.Contains(Goal), Competence);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Competences = network.Competences.With(Competence, competence => competence with { Goals = competence.Goals.And(Goal) }) };
}
