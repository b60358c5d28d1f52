namespace Samverkan.Recruitment;

/// <summary>What something of a person is to be used for. There is no zero.</summary>
public enum CasePurpose
{
    /// <summary>The person's own insight into what is known.</summary>
    Insight = 1,

    /// <summary>Finding openings that fit.</summary>
    Matching = 2,

    /// <summary>Presenting the person for an opening, and what follows until it is accepted or closed.</summary>
    Presenting = 3,

    /// <summary>Planning support and resolving barriers.</summary>
    SupportPlanning = 4,

    /// <summary>Following up a placement.</summary>
    FollowingUp = 5,

    /// <summary>Answering what the person disputes or corrects.</summary>
    AnsweringDisputes = 6,

    /// <summary>Checking that people are treated alike and that decisions have reasons.</summary>
    Audit = 7,

    /// <summary>Counting. No single case is shown for it: counts are what the measures give.</summary>
    Statistics = 8,
}
