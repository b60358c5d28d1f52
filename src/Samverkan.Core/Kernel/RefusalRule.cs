using System.Globalization;

namespace Samverkan.Kernel;

/// <summary>A rule that refuses facts: what every refusal by it says.</summary>
/// <param name="Id"><c>SAM</c>, the room's position (0 for the kernel), and two digits from 50 up.</param>
/// <param name="Reason">Why a fact is refused.</param>
/// <param name="Advice">What to do instead.</param>
internal sealed record RefusalRule(string Id, Wording Reason, Wording Advice)
{
    public Room Room => (Room)int.Parse(Id.AsSpan(3, 1), CultureInfo.InvariantCulture);

    public Refusal Of(string subject) => new(Id, subject, Reason, Advice);

    public Refusal Of<TId>(TId id)
        where TId : struct, IId<TId> => Of(Subject.Of(id));

    /// <summary>Refuses only when something is broken, so that rules can be chained with <c>??</c>.</summary>
    public Refusal? When<TId>(bool broken, TId id)
        where TId : struct, IId<TId> => broken ? Of(id) : null;

    public Refusal? When(bool broken, string subject) => broken ? Of(subject) : null;
}
