using System.Reflection;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>A person's whole story, with every kind of step in it and a value of its own, with a mark in it, in every field that can hold one.</summary>
internal static class CaseStory
{
    public const string Mark = "zq7x";

    public static readonly DateTimeOffset Start = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);
    public static readonly SeekerId S1 = new("zq7x-s1");
    public static readonly PersonId Owner = new("zq7x-u1");
    public static readonly PersonId Self = new("zq7x-u2");
    public static readonly PersonId Other = new("zq7x-u3");
    public static readonly OpeningId O1 = new("zq7x-o1");
    public static readonly OpeningId O2 = new("zq7x-o2");
    public static readonly OpeningId O3 = new("zq7x-o3");
    public static readonly PlacementId L1 = new("zq7x-pl1");
    public static readonly Actor ByOwner = Actor.For(Owner, new PartnerId("zq7x-p1"));
    public static readonly Actor BySelf = Actor.For(Self, new TargetGroupId("zq7x-g1"));
    public static readonly Actor ByLeader = Actor.Leader(new("zq7x-u4"));
    public static readonly Actor ByOther = Actor.For(Other, new PartnerId("zq7x-p2"));
    private static readonly DateOnly Soon = new(2029, 2, 1);
    private static readonly DateOnly First = new(2027, 2, 1);

    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(CaseStep).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseStep)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static IReadOnlyList<CaseStep> Steps { get; } =
    [
        new OptedIn(S1, Owner, Self),
        new IdentityProtected(S1, true),
        new SharingAgreed(S1, CasePurpose.SupportPlanning, Recipient.Partner),
        new SharingAgreed(S1, CasePurpose.Presenting, Recipient.Employer),
        new SharingWithdrawn(S1, CasePurpose.Presenting, Recipient.Employer),
        new BarrierNoted(S1, new("zq7x-b1"), BarrierKind.Transport, Other, Soon, "zq7x no bus"),
        new BarrierNoted(S1, new("zq7x-b2"), BarrierKind.Housing, Other, Soon, "zq7x no home"),
        new BarrierResolved(S1, new("zq7x-b1"), "zq7x a car"),
        new SupportNeeded(S1, new("zq7x-mentor"), "zq7x someone to ask"),
        new SupportNeeded(S1, new("zq7x-course"), "zq7x a course"),
        new SupportGiven(S1, new("zq7x-mentor"), Other, "zq7x Tuesdays"),
        new Corrected(S1, "zq7x I have been a baker"),
        new Proposed(S1, O1, "zq7x-run", "zq7x fits the skills", Owner, "zq7x ask", Soon),
        new Agreed(S1, O1, Owner, "zq7x present", Soon),
        new Presented(S1, O1, "zq7x asked for", Owner, "zq7x wait", Soon),
        new Interviewed(S1, O1, "zq7x invited", Owner, "zq7x wait more", Soon),
        new Offered(S1, O1, "zq7x liked", Owner, "zq7x answer", Soon),
        new Accepted(S1, O1, Owner, "zq7x begin", Soon),
        new Placed(S1, L1, new("zq7x-e1"), PlacementKind.Subsidised, First, O1),
        new FollowedUp(S1, L1, 30, First.AddDays(30), true, SupportReview.Less, "zq7x all well"),
        new PlacementEnded(S1, L1, First.AddDays(60), "zq7x season over"),
        new Proposed(S1, O2, "zq7x-run2", "zq7x fits too", Owner, "zq7x ask 2", Soon),
        new Declined(S1, O2),
        new Proposed(S1, O3, "zq7x-run3", "zq7x fits three", Owner, "zq7x ask 3", Soon),
        new Closed(S1, O3, CloseReason.OtherChosen, "zq7x full"),
        new Disputed(S1, 25, "zq7x nobody asked me"),
        new DisputeAnswered(S1, 25, "zq7x we should have"),
        new CaseHandedOver(S1, Other, "zq7x moves on"),
        new Proposed(S1, new("zq7x-o4"), "zq7x-run4", "zq7x fits four", Owner, "zq7x ask 4", Soon),
        new OptedOut(S1),
    ];

    /// <summary>The caseload in which the story has been told.</summary>
    public static Caseload Told { get; } = Tell(Steps.Count);

    private static int HandOver => Steps.ToList().FindIndex(step => step is CaseHandedOver);

    public static Caseload Tell(int steps)
    {
        var caseload = Caseload.Empty;
        for (var index = 0; index < steps; index++)
            caseload = caseload.Record(Steps[index], By(index), Start.AddYears(1).AddMinutes(index)).Require();
        return caseload;
    }

    /// <summary>Who records a step of the story: the owner of the time, and the process leader where a decision of the owner's is disputed.</summary>
    public static Actor By(int index) => Steps[index] is DisputeAnswered ? ByLeader : index > HandOver ? ByOther : ByOwner;

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
