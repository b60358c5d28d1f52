namespace Samverkan.Recruitment;

/// <summary>What a requirement is about. There is no zero.</summary>
public enum RequirementKind
{
    /// <summary>Where the work is. One for each opening; written <c>place</c>.</summary>
    Place = 1,

    /// <summary>How much of full time the work is. One for each opening; written <c>hours</c>.</summary>
    Hours = 2,

    /// <summary>When the work begins. One for each opening; written <c>start</c>.</summary>
    Start = 3,

    /// <summary>A skill; written <c>skill:ID</c>, as a kind <c>skills</c>.</summary>
    Skill = 4,

    /// <summary>A language, at a level or at none stated; written <c>language:ID[:LEVEL]</c>, as a kind <c>languages</c>.</summary>
    Language = 5,

    /// <summary>A licence; written <c>licence:ID</c>, as a kind <c>licences</c>.</summary>
    Licence = 6,

    /// <summary>Experience in an occupation, of a number of years or of any length; written <c>experience:ID[:YEARS]</c>, as a kind <c>experience</c>.</summary>
    Experience = 7,

    /// <summary>Support that a person needs and an opening may offer; written <c>support:ID</c>. The person's requirement, never the employer's.</summary>
    Support = 8,
}
