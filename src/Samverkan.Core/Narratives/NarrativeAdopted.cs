using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Narratives;

/// <summary>A version of the common narrative is adopted, by strategic decision. It replaces the one in use. How a target group is portrayed in it is still that group's own to say.</summary>
/// <param name="Narrative">The version, new.</param>
/// <param name="Purpose">What it is told for.</param>
/// <param name="Perspective">From whose point of view.</param>
/// <param name="Context">How it is told, and in what context.</param>
/// <param name="Sectors">The sectors whose part in the work is visible in it; at least one, each once.</param>
/// <param name="Groups">The target groups that are visible in it, each once; null when none is.</param>
public sealed record NarrativeAdopted(
    NarrativeId Narrative,
    string Purpose,
    string Perspective,
    string Context,
    ValueList<Sector> Sectors,
    ValueList<TargetGroupId>? Groups = null) : NarrativesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Purpose), Required(Perspective), Required(Context)];

    internal override Wording Words => Say.That(
        $"Narrativet {Narrative} antas: {Purpose}; perspektiv: {Perspective}; sammanhang: {Context}; sektorer som syns: {Say.All((Sectors ?? []).Select(sector => sector.Named()))}{Say.If("; målgrupper som syns: ", Groups)}",
        $"Narrative {Narrative} is adopted: {Purpose}; perspective: {Perspective}; context: {Context}; sectors visible: {Say.All((Sectors ?? []).Select(sector => sector.Named()))}{Say.If("; target groups visible: ", Groups)}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? Refuse.Taken(Narrative, rooms.Narratives.Versions)
        ?? NarrativesRules.Empty(Sectors, "field:sectors")
        ?? Sectors.Select(Refuse.Unnamed).FirstOrDefault(refusal => refusal is not null)
        ?? NarrativesRules.Twice(Groups, "field:groups")
        ?? Groups?.Select(rooms.NotCurrent).FirstOrDefault(refusal => refusal is not null);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with
        {
            Versions = narratives.Versions.With(Narrative, new Narrative(Narrative, narratives.Versions.Count + 1, Purpose, Perspective, Context, Sectors, Groups ?? [], now.At)),
        };
}
