using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>The process leader proposes a plan, method and structure for a known collision, so that it does not grow into a conflict.</summary>
/// <param name="Collision">The collision.</param>
/// <param name="Plan">The plan; it replaces another.</param>
public sealed record CollisionPlanned(CollisionId Collision, string Plan) : SharingFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Plan)];

    internal override Wording Words => Say.That($"Processledarens plan för krocken {Collision}: {Plan}", $"The process leader's plan for collision {Collision}: {Plan}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        SharingRules.OnlyTheLeader.When(now.By.Kind != ActorKind.Leader, now.By.ToString()) ?? rooms.NotColliding(Collision);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) => sharing.With(Collision, collision => collision with { Plan = Plan });
}
