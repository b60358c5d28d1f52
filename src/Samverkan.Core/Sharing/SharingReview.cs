using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>What should hold in this room.</summary>
internal static class SharingReview
{
    private const int DaysToReconsider = 180;
    private const int SharesBeforeItIsAPattern = 3;
    private static readonly Wording SomeCollision = new("minst en krock mellan normer", "at least one collision between norms");

    public static readonly ReviewRule NoAgreedWay = new ReviewRule<ThroughSharing>(
        "SAM701",
        Severity.Warning,
        new("Normer krockar, och det finns inget överenskommet sätt att hantera det.", "Norms collide, and there is no agreed way to handle it."),
        new("Föreslå ett sätt med wayProposed, och låt dem vars normer krockar godta det med wayAccepted.", "Propose a way with wayProposed, and have those whose norms collide accept it with wayAccepted."),
        SomeCollision,
        (rooms, _) => rooms.Sharing.Collisions.Count == 0 ? null : rooms.Sharing.Standing.Where(collision => collision.AgreedWay is null).Select(collision => Subject.Of(collision.Id)));

    public static readonly ReviewRule NeverReconsidered = new ReviewRule<ThroughSharing>(
        "SAM702",
        Severity.Suggestion,
        new("Parten har inte omprövat någon av sina egna regler, normer eller metoder, fast mer än 180 dagar har gått.", "The partner has reconsidered none of its own rules, norms or methods, though more than 180 days have passed."),
        new("Pröva vad som behöver ändras inåt, och ange det med normReconsidered; också om inget ändras.", "Try what needs to change inside, and state it with normReconsidered; also if nothing changes."),
        new("minst en partsregel, norm eller metod", "at least one partner's rule, norm or method"),
        (rooms, asOf) => rooms.Sharing.Norms.Count == 0 ? null
            : rooms.Sharing.Norms.Values.GroupBy(norm => norm.Owner)
                .Where(norms => norms.All(norm => norm.Reconsidered.Count == 0) && norms.Any(norm => !norm.IsWithdrawn && asOf - norm.At > TimeSpan.FromDays(DaysToReconsider)))
                .Select(norms => Subject.Of(norms.Key)));

    public static readonly ReviewRule OneSided = new ReviewRule<ThroughSharing>(
        "SAM703",
        Severity.Suggestion,
        new("Delningen går bara åt ett håll: allt är givet, eller allt är mottaget.", "The sharing goes one way only: all of it is given, or all of it received."),
        new("Fråga de andra initiativen vad de behöver och vad de kan dela, och ange det med shareGiven och shareReceived.", "Ask the other initiatives what they need and what they can share, and state it with shareGiven and shareReceived."),
        new("minst tre delningar", "at least three shares"),
        (rooms, _) => rooms.Sharing.Shares.Count < SharesBeforeItIsAPattern ? null
            : rooms.Sharing.Shares.Values.Any(IsGiven) != rooms.Sharing.Shares.Values.Any(share => share.IsReceived) ? [Subject.Whole] : []);

    public static readonly ReviewRule KeptUntilItExpired = new ReviewRule<ThroughSharing>(
        "SAM704",
        Severity.Warning,
        new("En jobbmöjlighet från ett annat initiativ låg kvar tills tiden hade gått ut.", "A chance of a job from another initiative was kept until its time had passed."),
        new("Lämna vidare sådana med sharePassedOn så snart de kommer, också till andra målgrupper.", "Pass such chances on with sharePassedOn as soon as they come, also to other target groups."),
        new("minst en mottagen jobbmöjlighet med en sista dag", "at least one chance of a job received, with a last day"),
        (rooms, asOf) => rooms.Sharing.Shares.Values.Where(share => share is { IsReceived: true, Kind: ShareKind.Opening, Until: not null }).ToArray() is not { Length: > 0 } openings ? null
            : openings.Where(share => share.PassedOnTo is null && share.Until < DateOnly.FromDateTime(asOf.UtcDateTime)).Select(share => Subject.Of(share.Id)));

    public static readonly ReviewRule NothingGiven = new ReviewRule<ThroughSharing>(
        "SAM705",
        Severity.Suggestion,
        new("Inget har delats utanför samverkan, fast här finns kontakter, kunskap eller sådant som andra har delat.", "Nothing has been shared outside the collaboration, though there are contacts, knowledge or what others have shared."),
        new("Dela en kontakt, en arbetsgivare, en jobbmöjlighet eller en metod med ett annat initiativ, och ange det med shareGiven.", "Share a contact, an employer, a chance of a job or a method with another initiative, and state it with shareGiven."),
        new("minst en kontakt, en kunskap i banken eller en delning", "at least one contact, one piece of knowledge in the bank, or one share"),
        (rooms, _) => !rooms.Networks.Current.Any() && rooms.Networks.Knowledge.Values.All(knowledge => knowledge.Ended is not null) && rooms.Sharing.Shares.Count == 0 ? null
            : rooms.Sharing.Shares.Values.Any(IsGiven) ? [] : [Subject.Whole]);

    public static readonly ReviewRule NoPlan = new ReviewRule<ThroughSharing>(
        "SAM706",
        Severity.Suggestion,
        new("Processledaren har ingen plan för krocken.", "The process leader has no plan for the collision."),
        new("Ta fram en plan, en metod och en struktur, och ange det med collisionPlanned.", "Work out a plan, a method and a structure, and state it with collisionPlanned."),
        SomeCollision,
        (rooms, _) => rooms.Sharing.Collisions.Count == 0 ? null : rooms.Sharing.Standing.Where(collision => collision.Plan is null).Select(collision => Subject.Of(collision.Id)));

    public static IEnumerable<ReviewRule> All => [NoAgreedWay, NeverReconsidered, OneSided, KeptUntilItExpired, NothingGiven, NoPlan];

    /// <summary>What came from one and went on to another was given too.</summary>
    private static bool IsGiven(Share share) => !share.IsReceived || share.PassedOnTo is not null;
}
