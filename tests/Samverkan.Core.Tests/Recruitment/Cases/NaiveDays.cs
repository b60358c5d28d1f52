using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>The measures as one would count them on a calendar with a pencil: day by day, asking of each day what is known.</summary>
internal static class NaiveDays
{
    public static readonly DateOnly Zero = new(2028, 1, 20);

    private enum Answer
    {
        No,
        Perhaps,
        Yes,
    }

    /// <summary>A case with up to four placements close to one another, some ended, some followed up.</summary>
    public static Case Random(Random random)
    {
        var owner = Actor.For(new PersonId("u1"), new PartnerId("p1"));
        var at = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var caseload = Caseload.Empty.Record(new OptedIn(MeasureTests.S, owner.Person), owner, at).Require();
        var next = Zero.AddDays(random.Next(15));
        for (var number = 0; number < random.Next(5); number++)
        {
            var id = new PlacementId($"a{number}");
            var kind = random.Next(8) switch { 0 => PlacementKind.Municipal, 1 => PlacementKind.Studies, 2 or 3 => PlacementKind.Subsidised, _ => PlacementKind.Regular };
            Try(new Placed(MeasureTests.S, id, new("e1"), kind, next));
            var days = random.Next(0, 45);
            for (var made = random.Next(3); made > 0; made--)
                Try(new FollowedUp(MeasureTests.S, id, FollowUpPlan.Days[made - 1], next.AddDays(random.Next(60) + (random.Next(2) * FollowUpPlan.Days[made - 1])), random.Next(3) > 0, SupportReview.Same));
            if (random.Next(3) > 0)
                Try(new PlacementEnded(MeasureTests.S, id, next.AddDays(days - 1), "slut"));
            next = next.AddDays(days + random.Next(-2, 3));
        }

        return caseload.Find(MeasureTests.S)!;

        void Try(CaseStep step) => caseload = caseload.Record(step, owner, at) is { IsRefused: false } recorded ? recorded.Require() : caseload;
    }

    /// <summary>The day before the same day comes again; where the month has no such day, before the month after it begins.</summary>
    public static DateOnly MonthEnd(DateOnly start)
    {
        var day = start.AddDays(1);
        var firsts = start.Day == 1 ? 1 : 0;
        while (day.Day != start.Day)
        {
            if (day.Day == 1 && ++firsts == 2)
                break;
            day = day.AddDays(1);
        }

        return day.AddDays(-1);
    }

    public static Lasting? Of(Case one, DateOnly from, DateOnly until, DateOnly asOf, Func<DateOnly, DateOnly> last)
    {
        var answers = new List<Lasting>();
        for (var day = from; day <= until && day <= asOf; day = day.AddDays(1))
        {
            var begins = one.Placements.Values.Any(placement => Counts(placement) && placement.Start == day && !NeverBegan(placement));
            if (!begins || At(one, day.AddDays(-1), asOf) == Answer.Yes)
                continue;
            var worst = Answer.Yes;
            for (var at = day; at <= last(day); at = at.AddDays(1))
                if (At(one, at, asOf) < worst)
                    worst = At(one, at, asOf);
            answers.Add(worst switch { Answer.Yes => Lasting.Lasted, Answer.No => Lasting.DidNotLast, _ => Lasting.NotKnownYet });
        }

        return answers.Contains(Lasting.Lasted) ? Lasting.Lasted
            : answers.Contains(Lasting.NotKnownYet) ? Lasting.NotKnownYet
            : answers.Count > 0 ? Lasting.DidNotLast
            : null;
    }

    private static bool Counts(Placement placement) => placement.Kind == PlacementKind.Regular || placement.Kind == PlacementKind.Subsidised;

    private static bool NeverBegan(Placement placement) => At(placement, placement.Start) == Answer.No;

    private static Answer At(Case one, DateOnly day, DateOnly asOf)
    {
        if (day > asOf)
            return Answer.Perhaps;
        var best = Answer.No;
        foreach (var placement in one.Placements.Values)
            if (Counts(placement) && At(placement, day) > best)
                best = At(placement, day);
        return best;
    }

    private static Answer At(Placement placement, DateOnly day)
    {
        if (day < placement.Start)
            return Answer.No;
        if (placement.LastDay is { } last)
            return day <= last ? Answer.Yes : Answer.No;
        if (placement.FollowUps.Any(made => made.IsStillThere && made.On >= day))
            return Answer.Yes;
        return placement.FollowUps.Any(made => !made.IsStillThere && made.On <= day) ? Answer.No : Answer.Perhaps;
    }
}
