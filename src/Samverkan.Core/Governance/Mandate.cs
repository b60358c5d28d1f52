using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>What a holder decides alone: a subject, money and a time. Its holder is a working group, a partner, or, where both are null, the process leader.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">The working group that holds it; null when another does.</param>
/// <param name="Partner">The partner that holds it; null when another does.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Money">How much its holder may use in all, in whole kronor; 0 or more.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; not before the first.</param>
public sealed record Mandate(MandateId Id, WorkingGroupId? Group, PartnerId? Partner, string Subject, long Money, DateOnly From, DateOnly Until)
{
    /// <summary>Whether it has ended before its time: withdrawn, or its holder is no longer there.</summary>
    public bool IsEnded { get; internal init; }

    /// <summary>Whether it covers a day, the first and the last included.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => !IsEnded && From <= day && day <= Until;
}
