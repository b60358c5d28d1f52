namespace Samverkan.Matching.Indexed;

/// <summary>The planes of the voices in a market, by their numbers. Safe to share between threads.</summary>
internal sealed class VoicePlanes(Planes planes, Voices voices)
{
    private readonly short[]?[] known = new short[voices.Said.Length][];

    /// <summary>The plane of a voice. Where there is no room to keep it, it is written over <paramref name="spare"/>.</summary>
    public short[] Of(int voice, ref short[]? spare) =>
        Volatile.Read(ref known[voice]) ?? (known[voice] = planes.Of(voices.Said[voice])) ?? planes.Over(voices.Said[voice], ref spare);
}
