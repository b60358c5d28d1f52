using Samverkan.Recruitment;

namespace Samverkan.Matching.Live;

/// <summary>Some openings, compiled together, and which of them have been changed or withdrawn since. Immutable.</summary>
internal sealed class OpeningTier(Market market, ulong[]? deadSlots, int dead)
{
    public Market Market => market;

    /// <summary>A bit for each slot whose opening is no longer as it stands here; null when all are.</summary>
    public ulong[]? DeadSlots => deadSlots;

    public int Alive => market.OpeningCount - dead;

    /// <summary>The number of an opening that stands here as it is; less than 0 when it does not.</summary>
    public int Find(OpeningId id) => market.NumberOf(id) is >= 0 and var number && !IsDead(number) ? number : -1;

    public IEnumerable<Opening> Openings => market.Input.Openings.Where((_, number) => !IsDead(number));

    public OpeningTier Without(int number)
    {
        var slot = market.SlotOf(number);
        var bits = deadSlots is null ? new ulong[(market.SlotCount + 63) / 64] : [.. deadSlots];
        bits[slot >> 6] |= 1UL << slot;
        return new(market, bits, dead + 1);
    }

    private bool IsDead(int number) => deadSlots is not null && market.SlotOf(number) is var slot && (deadSlots[slot >> 6] & (1UL << slot)) != 0;
}
