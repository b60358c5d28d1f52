namespace Samverkan.Testing.Collaborations;

/// <summary>A step as it was played: what was before it, and what came of it.</summary>
public sealed record Turn(Collaboration Before, Step Step, DateTimeOffset At, Recorded Recorded)
{
    /// <summary>The collaboration after the step, whether it was refused or not.</summary>
    public Collaboration After => Recorded.IsRefused ? Before : Recorded.Require();
}
