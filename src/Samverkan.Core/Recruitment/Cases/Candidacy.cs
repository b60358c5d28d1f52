using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>How far a person has come towards one opening, who answers for it, and what comes next. Immutable.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Stage">How far.</param>
/// <param name="Owner">Who answers for it now.</param>
/// <param name="At">When it came to this stage, in UTC.</param>
/// <param name="Next">What comes next; null when it is closed or has become a placement.</param>
/// <param name="NextOn">On which day; null when <paramref name="Next"/> is.</param>
/// <param name="HasYes">Whether the person's yes to this opening is in force.</param>
/// <param name="Because">Why it is closed; null when it is not.</param>
/// <param name="IsPlaced">Whether a placement has come of it.</param>
public sealed record Candidacy(
    OpeningId Opening, Stage Stage, PersonId Owner, DateTimeOffset At, string? Next, DateOnly? NextOn, bool HasYes = false, CloseReason? Because = null, bool IsPlaced = false)
{
    /// <summary>Whether something is still to happen: it is neither closed nor become a placement.</summary>
    public bool IsOpen => Stage != Stage.Closed && !IsPlaced;

    /// <summary>The stage and nothing else, so that no log shows more.</summary>
    public override string ToString() => "candidacy: " + FactName.Of(Stage);

    internal Candidacy Closing(CloseReason because, DateTimeOffset at) =>
        this with { Stage = Stage.Closed, At = at, Next = null, NextOn = null, HasYes = false, Because = because };
}
