using Samverkan.Kernel;

namespace Samverkan.Testing.Collaborations;

/// <summary>One thing that someone tries to state, some time after the last: the time may also go back.</summary>
public sealed record Step(Fact Fact, Actor By, TimeSpan After);
