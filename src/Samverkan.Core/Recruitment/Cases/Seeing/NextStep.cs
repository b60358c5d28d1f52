using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>What comes next with an opening. Immutable.</summary>
/// <param name="Owner">Who answers for it.</param>
/// <param name="What">What.</param>
/// <param name="On">On which day.</param>
public sealed record NextStep(PersonId Owner, string What, DateOnly On)
{
    /// <summary>That it is a next step and nothing else, so that no log shows more.</summary>
    public override string ToString() => "next step";
}
