namespace Samverkan.Matching.Indexed;

/// <summary>Aisles side by side, together no more than <see cref="Slots.BayLength"/> slots: what a scan lays out at a time, so that it stays in the nearest cache.</summary>
internal readonly record struct Bay(int From, int To, int FirstAisle, int EndAisle);
