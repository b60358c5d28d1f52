using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>The people that the collaboration is for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Delimitation">Who belongs to it, and who does not.</param>
/// <param name="IdentifiedOn">The day it was first stated, in UTC.</param>
public sealed record TargetGroup(TargetGroupId Id, string Name, string Delimitation, DateOnly IdentifiedOn)
{
    /// <summary>How many it is; null as long as nobody has said.</summary>
    public GroupSize? Size { get; internal init; }

    /// <summary>How it takes part, one for each level at most, in the order last stated.</summary>
    public ValueList<Involvement> Involvements { get; internal init; } = [];

    /// <summary>The first day that it took part at any level, or that someone spoke for it; null before.</summary>
    public DateOnly? FirstInvolvedOn { get; internal init; }

    /// <summary>Those it has chosen to speak for it, whether or not they have accepted yet, in the order chosen.</summary>
    public ValueList<Spokesperson> Spokespersons { get; internal init; } = [];

    /// <summary>Whether the collaboration no longer works for it.</summary>
    public bool IsSetAside { get; internal init; }

    /// <summary>Whether someone who has accepted speaks for it; then what it is like is its own to say.</summary>
    public bool SpeaksForItself => Spokespersons.Any(spokesperson => spokesperson.HasAccepted);

    internal TargetGroup InvolvedFrom(DateOnly day) => FirstInvolvedOn <= day ? this : this with { FirstInvolvedOn = day };
}
