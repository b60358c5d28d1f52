using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>One place where a story is, or was, out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Story">The story.</param>
/// <param name="Channel">By what channel.</param>
/// <param name="Where">Where it is to be found.</param>
/// <param name="On">The day it was published, in UTC.</param>
public sealed record Publication(PublicationId Id, StoryId Story, Channel Channel, string Where, DateOnly On)
{
    /// <summary>The day it was pulled, in UTC; null as long as it is out.</summary>
    public DateOnly? PulledOn { get; internal init; }
}
