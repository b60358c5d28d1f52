using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>Norms of two or more partners that cannot all be followed as they are.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Norms">The norms.</param>
/// <param name="Statement">How they collide.</param>
public sealed record Collision(CollisionId Id, ValueList<NormId> Norms, string Statement)
{
    /// <summary>The process leader's plan, method and structure for it; null as long as there is none.</summary>
    public string? Plan { get; internal init; }

    /// <summary>The way that is proposed; null when none is.</summary>
    public string? ProposedWay { get; internal init; }

    /// <summary>The partners that have accepted what is proposed.</summary>
    public ValueList<PartnerId> AcceptedBy { get; internal init; } = [];

    /// <summary>The way in force, accepted by everyone whose norms collide or decided strategically; null as long as there is none. It holds until another is agreed.</summary>
    public string? AgreedWay { get; internal init; }
}
