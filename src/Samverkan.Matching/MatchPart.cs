namespace Samverkan.Matching;

/// <summary>A part of a score. The first five make up the opening's view, the other five the seeker's. There is no zero.</summary>
public enum MatchPart
{
    /// <summary>Skills asked for, weighted by rarity. Opening's view.</summary>
    Skills = 1,

    /// <summary>Experience asked for, up to what is asked. Opening's view.</summary>
    Experience = 2,

    /// <summary>How near the person's experience is to the occupation. Opening's view.</summary>
    Occupation = 3,

    /// <summary>Languages asked for. Opening's view.</summary>
    Languages = 4,

    /// <summary>Licences asked for. Opening's view.</summary>
    Licences = 5,

    /// <summary>Whether the person seeks this occupation. Seeker's view.</summary>
    Wish = 6,

    /// <summary>Whether the place is within reach, and how near. Seeker's view.</summary>
    Place = 7,

    /// <summary>Whether the working time suits. Seeker's view.</summary>
    Hours = 8,

    /// <summary>Whether the support the person needs is offered. Seeker's view.</summary>
    Support = 9,

    /// <summary>Whether the first day of work suits. Seeker's view.</summary>
    Start = 10,
}
