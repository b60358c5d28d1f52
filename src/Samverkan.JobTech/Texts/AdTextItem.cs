namespace Samverkan.JobTech;

/// <summary>What all findings of one thing in an ad come to. Immutable; equal when all of it is.</summary>
/// <remarks>
/// One that says that it is not asked for goes before all others, since excluding somebody on a guess is worse than not doing so. Then must, asked,
/// merit, mentioned, in that order. Its level is the lowest that is stated where it is asked for; its working time goes from the least to the most that
/// is named, null when one of them is not known; its start is null when the text names several; its years are the least number named.
/// </remarks>
public sealed record AdTextItem : AdTextThing
{
    internal AdTextItem()
    {
    }

    /// <summary>How many findings there are of it, 1 or more.</summary>
    public int Mentions { get; internal init; }

    /// <summary>The field of the opening that it went into, as files name it (<c>must.skills</c>); null when it is not carried.</summary>
    public string? Field { get; internal init; }
}
