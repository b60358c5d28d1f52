using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.Networks;

/// <summary>Something that can be known or done, by name, so that who has it and who needs it can meet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is.</param>
public sealed record Competence(CompetenceId Id, string Name)
{
    /// <summary>Those in the network who have it, in the order stated.</summary>
    public ValueList<ContactId> Holders { get; internal init; } = [];

    /// <summary>Needs that ask for it, in the order stated.</summary>
    public ValueList<NeedId> Needs { get; internal init; } = [];

    /// <summary>Goals that ask for it, in the order stated.</summary>
    public ValueList<GoalId> Goals { get; internal init; } = [];
}
