using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Networks;

/// <summary>Someone has looked around at who else there is and what they know, from the needs of the collaboration.</summary>
/// <param name="Scan">The scan, new.</param>
/// <param name="Statement">What was looked at, and what was seen.</param>
/// <param name="On">The day it was done; not a coming one.</param>
public sealed record EnvironmentScanned(ScanId Scan, string Statement, DateOnly On) : NetworksFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Omvärlden analyserades den {On} ({Scan}): {Statement}",
        $"The surroundings were scanned on {On} ({Scan}): {Statement}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Taken(Scan, rooms.Networks.Scans) ?? TargetGroupsRules.NotYet.When(now.IsBefore(On), Scan);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Scans = network.Scans.With(Scan, new EnvironmentScan(Scan, Statement, On)) };
}
