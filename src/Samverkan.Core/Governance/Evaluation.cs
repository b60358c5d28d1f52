namespace Samverkan.Governance;

/// <summary>An evaluation of the work.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AgainstPurpose">How the work serves the purpose.</param>
/// <param name="AgainstGoals">How it reaches the goals.</param>
/// <param name="At">When it was made.</param>
public sealed record Evaluation(EvaluationId Id, string AgainstPurpose, string AgainstGoals, DateTimeOffset At);
