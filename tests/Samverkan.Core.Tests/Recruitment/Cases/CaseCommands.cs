using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>Steps by chance, of which enough follow on one another that every part of a case is reached, and enough do not.</summary>
internal sealed class CaseCommands(int seed)
{
    private static readonly string[] Seekers = ["s1", "s2"];
    private static readonly string[] Openings = ["o1", "o2"];
    private static readonly string[] People = ["u1", "u1", "u1", "u2", "u9"];
    private static readonly string[] Bad = ["", " ", "811218-9876", "anna@example.org", "070-123 45 67"];
    private readonly Random random = new(seed);

    public DateTimeOffset Now { get; private set; } = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);

    public (CaseStep Step, Actor By, DateTimeOffset At, bool IsSpoiled) Next(NaiveCaseload model)
    {
        Now = Now.AddHours(random.Next(60));
        var seeker = Of(Seekers);
        var step = Step(model, seeker);
        var at = OneIn(40) ? Now.AddDays(-3) : OneIn(150) ? Now.AddYears(11) : OneIn(300) ? DateTimeOffset.MaxValue : Now;
        var by = OneIn(4) ? By() : By(model.OwnerOf(seeker) ?? (step as OptedIn)?.Owner.Value);
        if (step is DisputeAnswered && OneIn(2))
            by = Actor.Leader(new("u7"));
        return OneIn(25) && Spoilt(step) is { } spoilt ? (spoilt, by, at, true) : (step, by, at, false);
    }

    public bool OneIn(int count) => random.Next(count) == 0;

    public string AnySeeker() => Of(Seekers);

    public Actor By(string? name = null)
    {
        var person = new PersonId(string.IsNullOrEmpty(name) ? Of(People) : name);
        return random.Next(30) switch
        {
            0 => Actor.Leader(person),
            1 => Actor.Of(new ProposalId("d1")),
            2 => Actor.For(person, new TargetGroupId("g1")),
            _ => Actor.For(person, new PartnerId("p1")),
        };
    }

    private CaseStep Step(NaiveCaseload model, string name)
    {
        var seeker = new SeekerId(name);
        if (!model.People.Contains(name) && !OneIn(10))
            return OptIn(seeker);
        var opening = Of(Openings);
        if (OneIn(2))
            return model.StageOf(name, opening) switch
            {
                null or "closed" => Proposed(seeker, opening),
                "proposed" => Agreed(seeker, opening),
                "declined" => OneIn(2) ? Agreed(seeker, opening) : Proposed(seeker, opening),
                "agreed" => Presented(seeker, opening),
                "presented" or "interviewed" => OneIn(2) ? Interviewed(seeker, opening) : Offered(seeker, opening),
                "offered" => Accepted(seeker, opening),
                _ => Placed(seeker, opening),
            };
        return random.Next(31) switch
        {
            0 => OptIn(seeker),
            1 => OneIn(2) || !model.IsIn(name) ? OptIn(seeker) : new OptedOut(seeker),
            2 => new Corrected(seeker, "rättat"),
            3 => new Declined(seeker, new(opening)),
            4 or 5 => new Disputed(seeker, (OneIn(3) ? null : model.DecisionOf(name)) ?? random.Next(12), "nej"),
            6 => new DisputeAnswered(seeker, (OneIn(5) ? null : model.DisputeOf(name)) ?? random.Next(12), "svar"),
            7 => new CaseHandedOver(seeker, new(Of(People)), "byte"),
            8 => new IdentityProtected(seeker, OneIn(2)),
            9 => new SharingAgreed(seeker, Of(Enum.GetValues<CasePurpose>()), Of(Enum.GetValues<Recipient>())),
            10 => new SharingAgreed(seeker, CasePurpose.FollowingUp, Of([Recipient.Employer, Recipient.Authority])),
            11 => new SharingWithdrawn(seeker, CasePurpose.FollowingUp, Of([Recipient.Employer, Recipient.Authority])),
            12 => new BarrierNoted(seeker, new(Of(["b1", "b2"])), Of(Enum.GetValues<BarrierKind>()), new("u2"), Day()),
            13 => new BarrierResolved(seeker, new(Of(["b1", "b2"]))),
            14 => new SupportNeeded(seeker, new(Of(["m1", "m2"]))),
            15 => new SupportGiven(seeker, new(Of(["m1", "m2"])), new("u2")),
            16 => Proposed(seeker, opening),
            17 => Agreed(seeker, opening),
            18 => Presented(seeker, opening),
            19 => Interviewed(seeker, opening),
            20 => Offered(seeker, opening),
            21 => Accepted(seeker, opening),
            22 => new Closed(seeker, new(opening), Of(Enum.GetValues<CloseReason>()), "skäl"),
            23 => Placed(seeker, OneIn(2) ? opening : null),
            24 => new PlacementEnded(seeker, new(Of(["a1", "a2"])), Around(), "slut"),
            25 or 26 => Placed(seeker, null),
            27 => new PlacementEnded(seeker, new(Of(["a1", "a2"])), Around(), "slut"),
            _ => new FollowedUp(seeker, new(Of(["a1", "a2"])), Of([30, 30, 30, 90, 180, 365, 31]), Around(), !OneIn(3), Of(Enum.GetValues<SupportReview>())),
        };
    }

    private OptedIn OptIn(SeekerId seeker) => new(seeker, new(Of(People)), OneIn(2) ? new PersonId("u9") : null);

    private Proposed Proposed(SeekerId seeker, string opening) => new(seeker, new(opening), "r1", "passar", Lead(), "fråga", Soon());

    private Agreed Agreed(SeekerId seeker, string opening) => new(seeker, new(opening), Lead(), "presentera", Soon());

    private Presented Presented(SeekerId seeker, string opening) => new(seeker, new(opening), "vill", Lead(), "vänta", Soon());

    private Interviewed Interviewed(SeekerId seeker, string opening) => new(seeker, new(opening), "kallad", Lead(), "vänta", Soon());

    private Offered Offered(SeekerId seeker, string opening) => new(seeker, new(opening), "bra", Lead(), "svara", Soon());

    private Accepted Accepted(SeekerId seeker, string opening) => new(seeker, new(opening), Lead(), "börja", Soon());

    private Placed Placed(SeekerId seeker, string? opening) =>
        new(seeker, new(Of(["a1", "a2"])), new("e1"), Of(Enum.GetValues<PlacementKind>()), Around(), opening is null ? null : new OpeningId(opening));

    private PersonId Lead() => new(Of(People));

    private DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    private DateOnly Soon() => OneIn(20) ? Today.AddDays(-1) : Day();

    private DateOnly Day() => OneIn(40) ? default : OneIn(40) ? DateOnly.MaxValue : Today.AddDays(random.Next(10));

    private DateOnly Around() => OneIn(60) ? default : Today.AddDays(random.Next(-12, 4));

    /// <summary>The step with something in it that may never stand: a text, an empty id, a value without a name.</summary>
    private CaseStep? Spoilt(CaseStep step)
    {
        var data = CaseStory.Data(step.GetType()).Where(data => data.PropertyType == typeof(string) || data.PropertyType.IsEnum || CaseStory.IsId(data.PropertyType)).ToArray();
        var one = Of(data);
        if (one.PropertyType == typeof(string))
            return CaseStory.With(step, one, one.GetValue(step) is null ? Bad[^1] : Of(Bad));
        return one.PropertyType.IsEnum
            ? CaseStory.With(step, one, Enum.ToObject(one.PropertyType, 0))
            : CaseStory.With(step, one, Activator.CreateInstance(Nullable.GetUnderlyingType(one.PropertyType) ?? one.PropertyType));
    }

    private T Of<T>(IReadOnlyList<T> any) => any[random.Next(any.Count)];
}
