
namespace Samverkan.Purposes;

/// <summary>Two goals that seem to conflict. It is kept visible, and never blocks anything.</summary>
/// <param name="Id">Its id.</param>
/// <param name="First">One goal.</param>
/// <param name="Second">The other.</param>
/// <param name="Statement">How they seem to conflict.</param>
/// <param name="Framing">How the purpose holds both; null as long as nobody has said.</param>
public sealed record Tension(TensionId Id, GoalId First, GoalId Second, string Statement, string? Framing);
