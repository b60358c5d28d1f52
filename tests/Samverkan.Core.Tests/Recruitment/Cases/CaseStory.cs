using System.Reflection;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>A person's whole story, with every kind of step in it and a value of its own, with a mark in it, in every field that can hold one.</summary>
internal static class CaseStory
{
    public const string Mark = "zq7x";

    public static readonly DateTimeOffset Start = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);
    public static readonly SeekerId Seeker = new("zq7x-s1");
    public static readonly PersonId Owner = new("zq7x-u1");
    public static readonly PersonId Self = new("zq7x-u2");
    public static readonly PersonId Other = new("zq7x-u3");
    public static readonly OpeningId Opening = new("zq7x-o1");
    public static readonly OpeningId Second = new("zq7x-o2");
    public static readonly OpeningId Third = new("zq7x-o3");
    public static readonly PlacementId Placement = new("zq7x-pl1");
    public static readonly Actor ByOwner = Actor.For(Owner, new PartnerId("zq7x-p1"));
    public static readonly Actor BySelf = Actor.For(Self, new TargetGroupId("zq7x-g1"));
    public static readonly Actor ByOther = Actor.For(Other, new PartnerId("zq7x-p2"));
    private static readonly DateOnly Soon = new(2029, 2, 1);
    private static readonly DateOnly First = new(2027, 2, 1);

    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(CaseStep).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseStep)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static IReadOnlyList<CaseStep> Steps { get; } =
    [
        new OptedIn(Seeker, Owner, Self),
        new IdentityProtected(Seeker, true),
        new SharingAgreed(Seeker, CasePurpose.SupportPlanning, Recipient.Partner),
        new SharingAgreed(Seeker, CasePurpose.Presenting, Recipient.Employer),
        new SharingWithdrawn(Seeker, CasePurpose.Presenting, Recipient.Employer),
        new BarrierNoted(Seeker, new("zq7x-b1"), BarrierKind.Transport, Other, Soon, "zq7x no bus"),
        new BarrierNoted(Seeker, new("zq7x-b2"), BarrierKind.Housing, Other, Soon, "zq7x no home"),
        new BarrierResolved(Seeker, new("zq7x-b1"), "zq7x a car"),
        new SupportNeeded(Seeker, new("zq7x-mentor"), "zq7x someone to ask"),
        new SupportNeeded(Seeker, new("zq7x-course"), "zq7x a course"),
        new SupportGiven(Seeker, new("zq7x-mentor"), Other, "zq7x Tuesdays"),
        new Corrected(Seeker, "zq7x I have been a baker"),
        new Proposed(Seeker, Opening, "zq7x-run", "zq7x fits the skills", Owner, "zq7x ask", Soon),
        new Agreed(Seeker, Opening, Owner, "zq7x present", Soon),
        new Presented(Seeker, Opening, "zq7x asked for", Owner, "zq7x wait", Soon),
        new Interviewed(Seeker, Opening, "zq7x invited", Owner, "zq7x wait more", Soon),
        new Offered(Seeker, Opening, "zq7x liked", Owner, "zq7x answer", Soon),
        new Accepted(Seeker, Opening, Owner, "zq7x begin", Soon),
        new Placed(Seeker, Placement, new("zq7x-e1"), PlacementKind.Subsidised, First, Opening),
        new FollowedUp(Seeker, Placement, 30, First.AddDays(30), true, SupportReview.Less, "zq7x all well"),
        new PlacementEnded(Seeker, Placement, First.AddDays(60), "zq7x season over"),
        new Proposed(Seeker, Second, "zq7x-run2", "zq7x fits too", Owner, "zq7x ask 2", Soon),
        new Declined(Seeker, Second),
        new Proposed(Seeker, Third, "zq7x-run3", "zq7x fits three", Owner, "zq7x ask 3", Soon),
        new Closed(Seeker, Third, CloseReason.OtherChosen, "zq7x full"),
        new Disputed(Seeker, 25, "zq7x nobody asked me"),
        new DisputeAnswered(Seeker, 25, "zq7x we should have"),
        new CaseHandedOver(Seeker, Other, "zq7x moves on"),
        new Proposed(Seeker, new("zq7x-o4"), "zq7x-run4", "zq7x fits four", Owner, "zq7x ask 4", Soon),
        new OptedOut(Seeker),
    ];

    /// <summary>The caseload in which the story has been told.</summary>
    public static Caseload Told { get; } = Tell(Steps.Count);

    private static int HandOver => Steps.ToList().FindIndex(step => step is CaseHandedOver);

    public static Caseload Tell(int steps)
    {
        var caseload = Caseload.Empty;
        for (var index = 0; index < steps; index++)
            caseload = caseload.Record(Steps[index], index > HandOver ? ByOther : ByOwner, Start.AddYears(1).AddMinutes(index)).Require();
        return caseload;
    }

    /// <summary>The data of a kind: what its constructor takes.</summary>
    public static IEnumerable<PropertyInfo> Data(Type kind) =>
        kind.GetConstructors().Single(maker => maker.GetParameters().Length > 0 && maker.GetParameters()[0].ParameterType != kind)
            .GetParameters().Select(parameter => kind.GetProperty(parameter.Name!)!);

    /// <summary>The same step, but one of its data.</summary>
    public static CaseStep With(CaseStep step, PropertyInfo property, object? value)
    {
        var copy = (CaseStep)step.GetType().GetMethod("<Clone>$")!.Invoke(step, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    public static bool IsId(Type type) => (Nullable.GetUnderlyingType(type) ?? type).GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));
}
