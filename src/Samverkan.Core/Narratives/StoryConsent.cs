using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>That those whom a story is about agree to have it told: where, and for how long. Who has agreed, and to what text, is kept elsewhere.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Story">The story.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="KeptAt">Where the consent itself is kept.</param>
/// <param name="Channels">The channels it holds for.</param>
/// <param name="From">The first day it holds, in UTC.</param>
/// <param name="Until">The last day it holds, in UTC.</param>
/// <param name="RecordedBy">The partner that recorded it; null when the target group did.</param>
public sealed record StoryConsent(
    StoryConsentId Id,
    StoryId Story,
    string Scope,
    string KeptAt,
    ValueList<Channel> Channels,
    DateOnly From,
    DateOnly Until,
    PartnerId? RecordedBy)
{
    /// <summary>The day it was withdrawn, in UTC; null as long as it has not been.</summary>
    public DateOnly? WithdrawnOn { get; internal init; }

    /// <summary>Whether it is in force on a day: begun, not ended and not withdrawn.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForce(DateOnly day) => WithdrawnOn is null && From <= day && day <= Until;

    internal bool Covers(Publication publication) => Story == publication.Story && Channels.Contains(publication.Channel);
}
