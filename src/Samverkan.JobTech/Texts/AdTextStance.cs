namespace Samverkan.JobTech;

/// <summary>What an ad's text says of something that it names. There is no zero.</summary>
public enum AdTextStance
{
    /// <summary>It is named, and neither asked for nor the contrary: the employer tells of itself or of the work.</summary>
    Mentioned = 1,

    /// <summary>It counts in a person's favour.</summary>
    Merit = 2,

    /// <summary>It is asked for; whether as a must, <see cref="AdTextThing.IsExplicit"/> says. Working time and start are always this.</summary>
    Asked = 3,

    /// <summary>The text says that it is not asked for.</summary>
    NotAsked = 4,
}
