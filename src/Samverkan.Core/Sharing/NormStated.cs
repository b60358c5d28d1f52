using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner states a rule, norm or method that it goes by at home, so that the others know of it before it collides with theirs.</summary>
/// <param name="Norm">The norm, new.</param>
/// <param name="Owner">The partner.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Statement">What it says.</param>
public sealed record NormStated(NormId Norm, PartnerId Owner, NormKind Kind, string Statement) : SharingFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Owner} har {Kind.Named()}, {Norm}: {Statement}",
        $"{Owner} has {Kind.Named()}, {Norm}: {Statement}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Owner, now.By) ?? Refuse.Taken(Norm, rooms.Sharing.Norms) ?? Refuse.Unnamed(Kind);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing with { Norms = sharing.Norms.With(Norm, new Norm(Norm, Owner, Kind, Statement, now.At)) };
}
