namespace Samverkan.Governance;

/// <summary>A report on how the work goes, against its frames.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Deliveries">What has been delivered, and what has not.</param>
/// <param name="Spent">How much has been used in all since the start, in whole kronor.</param>
/// <param name="At">When it was given.</param>
public sealed record Report(ReportId Id, string Deliveries, long Spent, DateTimeOffset At);
