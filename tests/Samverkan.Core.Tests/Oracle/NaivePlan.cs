using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>An activity as it stands: who is to do it, whether that partner has taken it on, and whether it is still to be done.</summary>
internal sealed record NaiveActivity(PartnerId? Doer, bool IsTakenOn, ActivityState State);

/// <summary>Who does what in the project plan.</summary>
internal static class NaivePlan
{
    public static NaiveActivity? Activity(this Story story, ActivityId activity)
    {
        NaiveActivity? now = null;
        var closed = false;
        foreach (var line in story.Lines)
        {
            closed |= line.Fact is CollaborationClosed;
            now = line.Fact switch
            {
                ActivityPlanned planned when planned.Activity == activity => new(planned.Doer, false, ActivityState.Planned),
                ActivityChanged changed when changed.Activity == activity => now! with { Doer = changed.Doer, IsTakenOn = now.IsTakenOn && now.Doer == changed.Doer },
                ActivityTakenOn taken when taken.Activity == activity => now! with { IsTakenOn = true },
                ActivityDone done when done.Activity == activity => now! with { State = ActivityState.Done },
                ActivityDropped dropped when dropped.Activity == activity => now! with { State = ActivityState.Dropped },
                PartnerLeft left when now is { State: ActivityState.Planned } && now.Doer == left.Partner && !closed => now with { Doer = null, IsTakenOn = false },
                _ => now,
            };
        }

        return now;
    }

    public static bool IsToBeDone(this Story story, ActivityId activity) => story.Activity(activity) is { State: ActivityState.Planned };
}
