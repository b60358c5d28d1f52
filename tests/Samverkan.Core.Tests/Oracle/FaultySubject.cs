using Samverkan.Kernel;

namespace Samverkan.Tests.Oracle;

/// <summary>One rule bent, from outside and without a hook in the library. What is null is as the library has it.</summary>
internal sealed record Fault
{
    /// <summary>What it becomes when it lets through something that the library refuses; null when it refuses that too.</summary>
    public Func<Collaboration, Entry, Collaboration?>? LetThrough { get; init; }

    /// <summary>How a line of the ledger reads instead.</summary>
    public Func<Collaboration, Entry, Entry>? Reads { get; init; }

    /// <summary>What it shows instead.</summary>
    public Action<Collaboration, Picture>? Shows { get; init; }
}

/// <summary>The library with one rule bent.</summary>
internal sealed class FaultySubject(Collaboration collaboration, Fault fault) : Subject
{
    public override IReadOnlyList<Entry> Ledger => fault.Reads is { } reads ? [.. collaboration.Ledger.Select(entry => reads(collaboration, entry))] : collaboration.Ledger;

    public override Picture Picture(int since)
    {
        var picture = SeenPicture.Of(collaboration, since);
        fault.Shows?.Invoke(collaboration, picture);
        return picture;
    }

    public override Subject? Try(Fact fact, Actor by, DateTimeOffset at, out string? rule)
    {
        var recorded = collaboration.Record(fact, by, at);
        var after = recorded.IsRefused ? fault.LetThrough?.Invoke(collaboration, new(collaboration.Ledger.Count + 1, at, by, fact)) : recorded.Require();
        rule = after is null ? recorded.Refusal!.Rule : null;
        return after is null ? null : new FaultySubject(after, fault);
    }
}
