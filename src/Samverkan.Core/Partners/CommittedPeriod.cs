namespace Samverkan.Partners;

/// <summary>For how long a partner has committed itself.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, itself included; null when no end is set.</param>
public sealed record CommittedPeriod(DateOnly From, DateOnly? Until);
