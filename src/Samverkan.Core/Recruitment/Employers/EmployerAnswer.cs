namespace Samverkan.Recruitment;

/// <summary>An employer was asked what it can adapt.</summary>
/// <param name="Employer">The employer.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What it said; null as long as it has not.</param>
/// <param name="On">The day it was asked.</param>
public sealed record EmployerAnswer(EmployerId Employer, string Question, string? Answer, DateOnly On);
