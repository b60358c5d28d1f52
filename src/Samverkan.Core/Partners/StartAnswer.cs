namespace Samverkan.Partners;

/// <summary>A partner's answer to a question that is asked before the start.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, in the partner's words.</param>
public sealed record StartAnswer(StartQuestion Question, string Answer);
