using System.Globalization;

namespace Samverkan.Kernel;

/// <summary>A rule of the review: what should hold, and what is said when it does not.</summary>
/// <param name="Id"><c>SAM</c>, the room's position, and two digits from 01 to 49.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Reason">What was seen, and why it matters.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Needs">What must have been recorded before it can be judged.</param>
internal abstract record ReviewRule(string Id, Severity Severity, Wording Reason, Wording Advice, Wording Needs)
{
    public Room Room => (Room)int.Parse(Id.AsSpan(3, 1), CultureInfo.InvariantCulture);

    /// <summary>The subjects for which the rule does not hold; null when there is nothing to judge by.</summary>
    public abstract IEnumerable<string>? Judge(Rooms rooms, DateTimeOffset asOf);

    public Finding Of(string subject) => new(Id, Severity, Room, subject, Reason, Advice);
}

/// <summary>A rule that reads one room's view.</summary>
internal sealed record ReviewRule<TView>(
    string Id,
    Severity Severity,
    Wording Reason,
    Wording Advice,
    Wording Needs,
    Func<TView, DateTimeOffset, IEnumerable<string>?> Judges) : ReviewRule(Id, Severity, Reason, Advice, Needs)
    where TView : Rooms
{
    public override IEnumerable<string>? Judge(Rooms rooms, DateTimeOffset asOf) => Judges((TView)rooms, asOf);
}
