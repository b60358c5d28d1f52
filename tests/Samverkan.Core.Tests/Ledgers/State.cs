namespace Samverkan.Tests.Ledgers;

/// <summary>What a collaboration has come to: room by room, so that a replay that only keeps the entries is found out.</summary>
internal static class State
{
    /// <summary>Every room, found by reflection so that a new one is compared too; and what follows from them.</summary>
    public static IReadOnlyList<object?> Of(Collaboration collaboration) =>
    [
        collaboration.Id,
        collaboration.Phase,
        collaboration.Ledger.Count,
        .. typeof(Collaboration).GetProperties().Where(property => property.Name != nameof(Collaboration.Ledger)).Select(property => property.GetValue(collaboration)),
    ];

    public static bool Same(Collaboration one, Collaboration other) => Of(one).SequenceEqual(Of(other)) && one.Ledger.SequenceEqual(other.Ledger);

    public static Collaboration Replayed(Collaboration collaboration) => Collaboration.Replay(collaboration.Id, collaboration.Ledger).Require();
}
