using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>An organisation or initiative outside the collaboration that a partner involves.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Partner">The partner that involves it.</param>
/// <param name="Name">Which it is.</param>
/// <param name="Reason">What for.</param>
/// <param name="At">When that was recorded.</param>
public sealed record Outsider(OutsiderId Id, PartnerId Partner, string Name, string Reason, DateTimeOffset At);
