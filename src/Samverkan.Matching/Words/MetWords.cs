using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>Says that a requirement is met, and by what.</summary>
internal sealed class MetWords(Nouns nouns, PairFacts facts)
{
    public Wording Of(Judgement one) => one.Item.Kind switch
    {
        RequirementKind.Place => Place(),
        RequirementKind.Hours => Hours(),
        RequirementKind.Start => Start(),
        RequirementKind.Language => Language(one),
        RequirementKind.Licence => Licence(one),
        RequirementKind.Experience => Experience(one),
        RequirementKind.Support => Support(Nouns.Support(one.Item)),
        _ => Has(nouns.Of(one.Item)).Then(Demand.Role(one)),
    };

    private Wording Place()
    {
        if (facts.Opening?.Remote == true)
            return new("Arbetet kan göras på distans.", "The work can be done from anywhere.");
        if (facts.Workplace is not { } place)
            return new("Arbetet är inom räckhåll.", "The work is within reach.");
        if (facts.Seeker?.Municipality == facts.Opening!.Municipality)
            return new($"Arbetet är i {place}, där personen bor.", $"The work is in {place}, where the person lives.");
        if (facts.Seeker?.Reachable.Contains(facts.Opening!.Municipality!.Value) == true)
            return new($"Arbetet är i {place}, dit personen kan ta sig.", $"The work is in {place}, which the person can get to.");
        return facts is { DistanceKm: { } km, Seeker.ReachKm: { } reach } && km <= reach
            ? new(
                $"Arbetet är i {place}, ungefär {Spoken.Number(km)} km bort. Personen kan resa {Spoken.Number(reach)} km.",
                $"The work is in {place}, about {Spoken.Number(km)} km away. The person can travel {Spoken.Number(reach)} km.")
            : new($"Arbetet är i {place}, och det är inom räckhåll.", $"The work is in {place}, which is within reach.");
    }

    private Wording Hours()
    {
        Wording suits = new("Arbetstiden passar.", "The working time suits.");
        if (facts.Opening?.WorkingTime is not { } asked)
            return suits;
        var job = Spoken.Share(asked);
        suits = suits.Then(new($"Platsen är på {job.Swedish}.", $"The job is {job.English}."));
        if (facts.Seeker?.WorkingTime is not { } own)
            return suits;
        var person = Spoken.Share(own);
        return suits.Then(new($"Personen kan arbeta {person.Swedish}.", $"The person can work {person.English}."));
    }

    private Wording Start()
    {
        if (facts.Opening?.Start is not { } start)
            return new("Personen kan börja när arbetet börjar.", "The person can begin when the work begins.");
        var day = Spoken.Day(start);
        if (facts.Seeker?.From is not { } from)
            return new($"Personen kan börja när arbetet börjar, {day.Swedish}.", $"The person can begin when the work begins, on {day.English}.");
        var own = Spoken.Day(from);
        return new(
            $"Arbetet börjar {day.Swedish}. Personen kan börja från och med {own.Swedish}.",
            $"The work begins on {day.English}. The person can begin from {own.English}.");
    }

    private Wording Language(Judgement one)
    {
        var name = Nouns.Language(one.Item);
        if (facts.LevelOf(one.Item.Id!) is { } own)
        {
            var level = Spoken.AtLevel(own);
            Wording knows = new($"Personen kan {name.Swedish} {level.Swedish}.", $"The person knows {name.English} {level.English}.");
            return knows.Then(one.Item.Level is { } higher && higher != own ? Demand.For(one, Spoken.Level(higher)) : Demand.Role(one));
        }

        if (one.Item.Level is not { } asked)
            return new Wording($"Personen kan {name.Swedish}.", $"The person knows {name.English}.").Then(Demand.Role(one));
        var least = Spoken.AtLevel(asked);
        var (sv, en) = asked == LanguageLevel.Native ? (string.Empty, string.Empty) : (" eller högre", " or above");
        return new Wording($"Personen kan {name.Swedish} {least.Swedish}{sv}.", $"The person knows {name.English} {least.English}{en}.").Then(Demand.Role(one));
    }

    private Wording Licence(Judgement one)
    {
        var name = Nouns.Licence(one.Item);
        return facts.Seeker is { } seeker && !seeker.Licences.Contains(new(one.Item.Id!)) && Nouns.IsDriving(one.Item)
            ? new Wording($"Personen har {name.Swedish} genom ett annat körkort.", $"The person has {name.English} through another licence.").Then(Demand.Role(one))
            : Has(name).Then(Demand.Role(one));
    }

    private Wording Experience(Judgement one)
    {
        var work = nouns.Occupation(one.Item);
        if (facts.YearsIn(one.Item.Id!) is { } own && own >= (one.Item.Years ?? 0))
            return Worked(Spoken.Years(own)).Then(one.Item.Years is { } asked && asked != own ? Demand.For(one, Spoken.Years(asked)) : Demand.Role(one));
        return one.Item.Years is { } least
            ? new Wording($"Personen har arbetat minst {Spoken.Years(least).Swedish} i yrket {work}.", $"The person has worked at least {Spoken.Years(least).English} in the occupation {work}.").Then(Demand.Role(one))
            : new Wording($"Personen har arbetat i yrket {work}.", $"The person has worked in the occupation {work}.").Then(Demand.Role(one));

        Wording Worked(Wording years) => new($"Personen har arbetat {years.Swedish} i yrket {work}.", $"The person has worked {years.English} in the occupation {work}.");
    }

    private static Wording Support(Wording name) => new(
        $"Arbetsgivaren erbjuder {name.Swedish}, som personen behöver.",
        $"The employer offers {name.English}, which the person needs.");

    private static Wording Has(Wording name) => new($"Personen har {name.Swedish}.", $"The person has {name.English}.");
}
