using Samverkan.Kernel;

namespace Samverkan.Tests.Oracle;

/// <summary>What is compared with the oracle: the library, or one that has been tampered with.</summary>
internal abstract class Subject
{
    /// <summary>Its entries, in order.</summary>
    public abstract IReadOnlyList<Entry> Ledger { get; }

    /// <summary>What it has come to; and who had a ballot on what was counted since a sequence.</summary>
    public abstract Picture Picture(int since);

    /// <summary>What it becomes when someone states a fact; null when that is refused, and which rule refused it.</summary>
    public abstract Subject? Try(Fact fact, Actor by, DateTimeOffset at, out string? rule);
}

/// <summary>The library itself.</summary>
internal sealed class RealSubject(Collaboration collaboration) : Subject
{
    public override IReadOnlyList<Entry> Ledger => collaboration.Ledger;

    public override Picture Picture(int since) => SeenPicture.Of(collaboration, since);

    public override Subject? Try(Fact fact, Actor by, DateTimeOffset at, out string? rule)
    {
        var recorded = collaboration.Record(fact, by, at);
        rule = recorded.Refusal?.Rule;
        return recorded.IsRefused ? null : new RealSubject(recorded.Require());
    }
}
