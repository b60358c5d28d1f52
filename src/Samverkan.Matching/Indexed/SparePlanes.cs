namespace Samverkan.Matching.Indexed;

/// <summary>Room for the planes of one seeker that there is no room to keep.</summary>
internal sealed class SparePlanes
{
    public short[]? Languages;
    public short[]? Licences;
    public short[]? Hours;
    public short[]? Starts;
    public short[]? Supports;
    public short[]? Places;
}
