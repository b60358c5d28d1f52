using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>Says that a requirement is not met, and what is known instead. Of the requirement, never of the person's worth.</summary>
internal sealed class UnmetWords(Nouns nouns, PairFacts facts)
{
    public Wording Of(Judgement one) => one.Item.Kind switch
    {
        RequirementKind.Place => Place(),
        RequirementKind.Hours => Hours(),
        RequirementKind.Start => Start(),
        RequirementKind.Language => Language(one),
        RequirementKind.Experience => Experience(one),
        _ => HasNot(nouns.Of(one.Item)).Then(Demand.Asked(one)),
    };

    private Wording Place()
    {
        if (facts.Workplace is not { } place)
            return new("Arbetet är längre bort än personen kan resa.", "The work is farther away than the person can travel.");
        return facts is { DistanceKm: { } km, Seeker.ReachKm: { } reach } && km > reach
            ? new(
                $"Arbetet är i {place}, ungefär {Spoken.Number(km)} km bort. Personen kan resa {Spoken.Number(reach)} km.",
                $"The work is in {place}, about {Spoken.Number(km)} km away. The person can travel {Spoken.Number(reach)} km.")
            : new($"Arbetet är i {place}, längre bort än personen kan resa.", $"The work is in {place}, farther away than the person can travel.");
    }

    private Wording Hours()
    {
        Wording differs = new("Arbetstiden passar inte.", "The working time does not suit.");
        if (facts.Opening?.WorkingTime is not { } asked)
            return differs;
        var job = Spoken.Share(asked);
        differs = differs.Then(new($"Platsen är på {job.Swedish}.", $"The job is {job.English}."));
        if (facts.Seeker?.WorkingTime is not { } own)
            return differs;
        var person = Spoken.Share(own);
        return differs.Then(new($"Personen kan arbeta {person.Swedish}.", $"The person can work {person.English}."));
    }

    private Wording Start()
    {
        if (facts.Opening?.Start is not { } start)
            return new("Arbetet börjar innan personen kan börja.", "The work begins before the person can begin.");
        var day = Spoken.Day(start);
        if (facts.Seeker?.From is not { } from)
            return new($"Arbetet börjar {day.Swedish}, innan personen kan börja.", $"The work begins on {day.English}, before the person can begin.");
        var own = Spoken.Day(from);
        return new(
            $"Arbetet börjar {day.Swedish}. Personen kan börja först {own.Swedish}.",
            $"The work begins on {day.English}. The person cannot begin until {own.English}.");
    }

    private Wording Language(Judgement one)
    {
        var name = Nouns.Language(one.Item);
        if (facts.LevelOf(one.Item.Id!) is { } own && one.Item.Level is { } higher)
        {
            var level = Spoken.AtLevel(own);
            return new Wording($"Personen kan {name.Swedish} {level.Swedish}.", $"The person knows {name.English} {level.English}.").Then(Demand.For(one, Spoken.Level(higher)));
        }

        var asked = nouns.Of(one.Item);
        return new Wording($"Personen kan inte {asked.Swedish}.", $"The person does not know {asked.English}.").Then(Demand.Asked(one));
    }

    private Wording Experience(Judgement one)
    {
        var work = nouns.Occupation(one.Item);
        var own = facts.YearsIn(one.Item.Id!);
        var worked = own is { } years ? new Wording($"Personen har arbetat {Spoken.Years(years).Swedish} i yrket {work}.", $"The person has worked {Spoken.Years(years).English} in the occupation {work}.")
            : facts.Seeker is not null || one.Item.Years is null ? new Wording($"Personen har inte arbetat i yrket {work}.", $"The person has not worked in the occupation {work}.")
            : new Wording($"Personen har inte arbetat så länge i yrket {work}.", $"The person has not worked that long in the occupation {work}.");
        return worked.Then(one.Item.Years is { } asked ? Demand.For(one, Spoken.Years(asked)) : Demand.Asked(one));
    }

    private static Wording HasNot(Wording name) => new($"Personen har inte {name.Swedish}.", $"The person does not have {name.English}.");
}
