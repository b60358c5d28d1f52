using Samverkan.Kernel;

namespace Samverkan;

/// <summary>A line of the ledger.</summary>
/// <param name="Sequence">Its number, from 1, without gaps.</param>
/// <param name="At">When it was stated, in UTC; never before the entry before it.</param>
/// <param name="By">Who stated it.</param>
/// <param name="Fact">What was stated.</param>
public sealed record Entry(long Sequence, DateTimeOffset At, Actor By, Fact Fact);
