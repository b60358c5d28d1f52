namespace Samverkan.JobTech;

/// <summary>
/// Something found in the text of an ad, and where. It carries ids and places, never the text, so that nothing that the text may hold of people
/// comes along. Immutable; equal when all of it is.
/// </summary>
public sealed record AdTextFinding : AdTextThing
{
    internal AdTextFinding()
    {
    }

    /// <summary>Where it begins, counted in UTF-16 code units from 0.</summary>
    public int Offset { get; internal init; }

    /// <summary>How long it is, in UTF-16 code units, 1 or more.</summary>
    public int Length { get; internal init; }
}
