using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A fact of this room: of employers, target groups and counts, never of a single seeker.</summary>
public abstract record RecruitmentFact : Fact
{
    private protected RecruitmentFact()
    {
    }

    internal sealed override Refusal? Check(Rooms rooms, Moment now) => Check((ThroughRecruitment)rooms, now);

    internal sealed override Rooms Apply(Rooms rooms, Moment now)
    {
        var view = (ThroughRecruitment)rooms;
        return view with { Recruitment = Apply(view.Recruitment, now) };
    }

    private protected abstract Refusal? Check(ThroughRecruitment rooms, Moment now);

    private protected abstract RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now);
}
