namespace Samverkan.Kernel;

/// <summary>When and by whom a fact is stated: all that a rule may know besides the fact and the state.</summary>
internal readonly record struct Moment(long Sequence, Actor By, DateTimeOffset At);
