using System.Text.Json.Serialization;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>The data of every kind of step, as the compiler knows it: nothing is looked up by reflection when a caseload is read.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseStep))]
[JsonSerializable(typeof(Accepted))]
[JsonSerializable(typeof(Agreed))]
[JsonSerializable(typeof(BarrierNoted))]
[JsonSerializable(typeof(BarrierResolved))]
[JsonSerializable(typeof(CaseHandedOver))]
[JsonSerializable(typeof(Closed))]
[JsonSerializable(typeof(Corrected))]
[JsonSerializable(typeof(Declined))]
[JsonSerializable(typeof(DisputeAnswered))]
[JsonSerializable(typeof(Disputed))]
[JsonSerializable(typeof(FollowedUp))]
[JsonSerializable(typeof(IdentityProtected))]
[JsonSerializable(typeof(Interviewed))]
[JsonSerializable(typeof(Offered))]
[JsonSerializable(typeof(OptedIn))]
[JsonSerializable(typeof(OptedOut))]
[JsonSerializable(typeof(Placed))]
[JsonSerializable(typeof(PlacementEnded))]
[JsonSerializable(typeof(Presented))]
[JsonSerializable(typeof(Proposed))]
[JsonSerializable(typeof(SharingAgreed))]
[JsonSerializable(typeof(SharingWithdrawn))]
[JsonSerializable(typeof(SupportGiven))]
[JsonSerializable(typeof(SupportNeeded))]
internal sealed partial class StepContext : JsonSerializerContext
{
    /// <summary>Every kind of step there is.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        typeof(Accepted),
        typeof(Agreed),
        typeof(BarrierNoted),
        typeof(BarrierResolved),
        typeof(CaseHandedOver),
        typeof(Closed),
        typeof(Corrected),
        typeof(Declined),
        typeof(DisputeAnswered),
        typeof(Disputed),
        typeof(FollowedUp),
        typeof(IdentityProtected),
        typeof(Interviewed),
        typeof(Offered),
        typeof(OptedIn),
        typeof(OptedOut),
        typeof(Placed),
        typeof(PlacementEnded),
        typeof(Presented),
        typeof(Proposed),
        typeof(SharingAgreed),
        typeof(SharingWithdrawn),
        typeof(SupportGiven),
        typeof(SupportNeeded),
    ];
}
