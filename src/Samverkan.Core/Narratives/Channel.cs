namespace Samverkan.Narratives;

/// <summary>By what a story reaches people. There is no zero.</summary>
public enum Channel
{
    /// <summary>A site or newsletter of the collaboration or of a partner.</summary>
    OwnSite = 1,

    /// <summary>Social media.</summary>
    SocialMedia = 2,

    /// <summary>Newspapers and magazines, on paper or not.</summary>
    Press = 3,

    /// <summary>Radio, television or film.</summary>
    Broadcast = 4,

    /// <summary>Leaflets, posters and reports.</summary>
    Print = 5,

    /// <summary>Told at a meeting, a fair or another event.</summary>
    Event = 6,
}
