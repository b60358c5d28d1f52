namespace Samverkan.Kernel;

/// <summary>
/// The state of a collaboration as a room sees it. Each room's view extends that of the room above it, so a fact can name only its own
/// room and those above, and a new room needs no central switch.
/// </summary>
internal abstract record Rooms
{
    /// <summary>Whether the collaboration has been formed, by its first fact.</summary>
    public abstract bool IsFormed { get; }

    /// <summary>Whether it has been closed.</summary>
    public abstract bool IsClosed { get; }

    /// <summary>Whether an actor may speak in the capacity it names. Each room adds the capacities it knows.</summary>
    public virtual bool Recognises(Actor by) => by.IsDecision;

    /// <summary>The state after this and lower rooms have answered a fact.</summary>
    public virtual Rooms React(Fact fact, Moment now) => this;

    /// <summary>A decision that has just become due, if any, with what it enacts.</summary>
    public virtual Enactment? Due(Moment now) => null;
}
