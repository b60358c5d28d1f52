using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>A purpose is adopted, or replaces the one in force, by strategic decision, once partners of two or more sectors are there to
/// make it their own; why each goal serves it must then be said anew. It has no measure on purpose: what can be measured is a goal.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Statement">What it is, in words that every partner can stand behind.</param>
public sealed record PurposeAdopted(PurposeId Purpose, string Statement) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Syftet {Purpose} antas: {Statement}",
        $"Purpose {Purpose} is adopted: {Statement}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? Refuse.Taken(Purpose, rooms.Purposes.All)
        ?? PurposesRules.NotShared.When(!rooms.HasSectorsToRun, Purpose);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with
        {
            Current = new(Purpose, Statement),
            All = purposes.All.With(Purpose, new Purpose(Purpose, Statement)),

            // Why a goal served the old purpose says nothing about the new one.
            Goals = purposes.Goals.Values.Aggregate(purposes.Goals, (goals, goal) => goals.With(goal.Id, goal with { WhyUnderPurpose = null })),
        };
}
