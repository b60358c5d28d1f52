using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A version of what the partners promise one another. It comes into force when every partner with a voice has signed it, and binds until another does.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number among the versions, from 1, in the order they were drafted.</param>
/// <param name="Drafter">The partner that drafted it.</param>
/// <param name="Rule">How strategic proposals are decided under it.</param>
/// <param name="Terms">What else is promised.</param>
/// <param name="Ballots">The target groups that have a ballot on strategic proposals.</param>
/// <param name="SteeringGroupDecidesOperations">Whether the steering group as a body may take operational decisions.</param>
/// <param name="Until">The last day it was meant for; null when none was set. It goes on binding after that day until another is in force.</param>
public sealed record Agreement(
    AgreementId Id,
    int Number,
    PartnerId Drafter,
    DecisionRule Rule,
    string Terms,
    ValueList<TargetGroupId> Ballots,
    bool SteeringGroupDecidesOperations,
    DateOnly? Until)
{
    /// <summary>The partners that have signed it, in that order, also those that have left since.</summary>
    public ValueList<PartnerId> SignedBy { get; internal init; } = [];

    /// <summary>The partners that have said that they will not sign it, and have not signed since.</summary>
    public ValueList<PartnerId> DeclinedBy { get; internal init; } = [];
}
