namespace Samverkan.Recruitment;

/// <summary>Who is to see something of a person. There is no zero.</summary>
public enum Recipient
{
    /// <summary>The person whom the case is about.</summary>
    ThePerson = 1,

    /// <summary>Whoever answers for the case.</summary>
    Owner = 2,

    /// <summary>An employer.</summary>
    Employer = 3,

    /// <summary>A partner in the collaboration, other than through the owner.</summary>
    Partner = 4,

    /// <summary>An authority.</summary>
    Authority = 5,

    /// <summary>Whoever audits: an ombudsman, an evaluator, a data protection officer.</summary>
    Auditor = 6,

    /// <summary>The steering group.</summary>
    SteeringGroup = 7,
}
