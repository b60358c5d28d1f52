using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>A fact of this room.</summary>
public abstract record NarrativesFact : Fact
{
    private protected NarrativesFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughNarratives)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughNarratives)rooms;
        return view with { Narratives = Apply(view.Narratives, now) };
    }

    private protected abstract Refusal? Check(ThroughNarratives rooms, Moment now);

    private protected abstract NarrativesRoom Apply(NarrativesRoom narratives, Moment now);
}
