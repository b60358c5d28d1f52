using OneOf;
using Samverkan.Kernel;

namespace Samverkan;

/// <summary>What recording gives: the collaboration with the fact in it, or the refusal of the fact. <c>Match</c> and <c>Switch</c> take both apart.</summary>
public sealed class Recorded : OneOfBase<Collaboration, Refusal>
{
    internal Recorded(Collaboration collaboration)
        : base(collaboration)
    {
    }

    internal Recorded(Refusal refusal)
        : base(refusal)
    {
    }

    /// <summary>Whether the fact was refused.</summary>
    public bool IsRefused => IsT1;

    /// <summary>The refusal; null when the fact was recorded.</summary>
    public Refusal? Refusal => IsT1 ? AsT1 : null;

    /// <summary>The collaboration, for scripts and tests that expect no refusal.</summary>
    /// <exception cref="InvalidOperationException">The fact was refused; the message is the refusal in English.</exception>
    public Collaboration Require() => IsT0 ? AsT0 : throw new InvalidOperationException(AsT1.ToString());
}
