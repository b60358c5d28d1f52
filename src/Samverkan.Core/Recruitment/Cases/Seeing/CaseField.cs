namespace Samverkan.Recruitment;

/// <summary>What can be known of a person and its case. What is not here is never shown. There is no zero.</summary>
public enum CaseField
{
    /// <summary>The seeker's id.</summary>
    Pseudonym = 1,

    /// <summary>What the person can.</summary>
    Skills = 2,

    /// <summary>Languages, with level.</summary>
    Languages = 3,

    /// <summary>Licences.</summary>
    Licences = 4,

    /// <summary>Occupations held.</summary>
    Experience = 5,

    /// <summary>Occupations sought.</summary>
    Wishes = 6,

    /// <summary>Working time, and from when.</summary>
    WorkingTime = 7,

    /// <summary>Where the person lives, and how far it can travel.</summary>
    Home = 8,

    /// <summary>Support that the person needs.</summary>
    Needs = 9,

    /// <summary>What stands in the way.</summary>
    Barriers = 10,

    /// <summary>Support that has been given.</summary>
    SupportGiven = 11,

    /// <summary>Who answers for the case.</summary>
    CaseOwner = 12,

    /// <summary>Whether the person takes part.</summary>
    OptIn = 13,

    /// <summary>How far it has come with openings.</summary>
    Stages = 14,

    /// <summary>What comes next, when, and who answers for it.</summary>
    NextSteps = 15,

    /// <summary>The reasons for decisions.</summary>
    Reasons = 16,

    /// <summary>Openings that the person has said no to.</summary>
    Declines = 17,

    /// <summary>What the person has corrected.</summary>
    Corrections = 18,

    /// <summary>How many decisions the person has disputed.</summary>
    Disputes = 19,

    /// <summary>What the person says when it disputes.</summary>
    DisputeWords = 20,

    /// <summary>The answers to disputes.</summary>
    DisputeAnswers = 21,

    /// <summary>Jobs and studies that the person has come to.</summary>
    Placements = 22,

    /// <summary>Whether the person was still there.</summary>
    FollowUps = 23,

    /// <summary>What follow-ups say of the support.</summary>
    SupportReviews = 24,

    /// <summary>What else follow-ups say.</summary>
    FollowUpNotes = 25,

    /// <summary>What the person has said yes to being shown.</summary>
    Sharings = 26,
}
