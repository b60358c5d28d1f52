using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>What is not known, as questions to who can answer them. Where it cannot be told who has been silent, both are asked.</summary>
internal sealed class Questions(Nouns nouns, PairFacts facts, MatchSide reader)
{
    private enum Silent
    {
        Seeker = 1,
        Employer = 2,
        Both = 3,
    }

    public IEnumerable<PairLine> Of(Judgement one) => one.Item.Kind switch
    {
        RequirementKind.Place => Place(one.Item),
        RequirementKind.Hours => Hours(one.Item),
        RequirementKind.Start => Start(one.Item),
        RequirementKind.Language => Language(one),
        RequirementKind.Experience => [ToSeeker(one.Item, Experience(one))],
        RequirementKind.Support => [Support(one.Item)],
        _ => [ToSeeker(one.Item, Has(one))],
    };

    private IEnumerable<PairLine> Place(RequirementItem item)
    {
        if (facts.Workplace is not { } place)
            yield return ToEmployer(item, new("I vilken kommun är arbetet, eller kan det göras på distans?", "In which municipality is the work, or can it be done from anywhere?"));
        else if (facts.Seeker is { Municipality: not null, ReachKm: null } && facts.DistanceKm is { } km)
            yield return ToSeeker(item, new($"Kan du ta dig till {place}? Det är ungefär {Spoken.Number(km)} km.", $"Can you get to {place}? It is about {Spoken.Number(km)} km."));
        else
            yield return ToSeeker(item, new($"Kan du ta dig till ett arbete i {place}?", $"Can you get to work in {place}?"));
        if (facts.Workplace is null && !OpeningIsEnough && facts.Seeker is null or { Municipality: null } or { ReachKm: null })
            yield return ToSeeker(item, new("Var bor du, och hur långt kan du resa till arbetet?", "Where do you live, and how far can you travel to work?"));
    }

    private IEnumerable<PairLine> Hours(RequirementItem item)
    {
        var silent = Who(facts.Seeker is null ? null : facts.Seeker.WorkingTime is not null, facts.Opening is null ? null : facts.Opening.WorkingTime is not null);
        if (silent != Silent.Seeker)
            yield return ToEmployer(item, new("Hur stor del av heltid är arbetet?", "How much of full time is the work?"));
        if (silent == Silent.Employer)
            yield break;
        var asked = facts.Opening?.WorkingTime is { } time ? Spoken.Share(time) : null;
        yield return ToSeeker(item, asked is null
            ? new("Hur stor del av heltid kan du arbeta?", "How much of full time can you work?")
            : new($"Kan du arbeta {asked.Swedish}?", $"Can you work {asked.English}?"));
    }

    private IEnumerable<PairLine> Start(RequirementItem item)
    {
        var silent = Who(facts.Seeker is null ? null : facts.Seeker.From is not null, facts.Opening is null ? null : facts.Opening.Start is not null);
        if (silent != Silent.Seeker)
            yield return ToEmployer(item, new("Vilken dag börjar arbetet?", "On which day does the work begin?"));
        if (silent == Silent.Employer)
            yield break;
        var day = facts.Opening?.Start is { } start ? Spoken.Day(start) : null;
        yield return ToSeeker(item, day is null
            ? new("Vilken dag kan du börja?", "On which day can you begin?")
            : new($"Kan du börja den {day.Swedish}?", $"Can you begin on {day.English}?"));
    }

    private IEnumerable<PairLine> Language(Judgement one)
    {
        var name = Nouns.Language(one.Item);
        if (one.Item.Level is not { } asked)
        {
            yield return ToEmployer(one.Item, new($"På vilken nivå behövs {name.Swedish}?", $"At which level is {name.English} needed?"));
            if (!OpeningIsEnough && facts.LevelOf(one.Item.Id!) is null)
                yield return ToSeeker(one.Item, new Wording($"Hur väl kan du {name.Swedish}?", $"How well do you know {name.English}?").Then(Demand.Role(one)));
        }
        else if (facts.Knows(one.Item.Id!))
        {
            yield return ToSeeker(one.Item, new Wording($"På vilken nivå kan du {name.Swedish}?", $"At which level do you know {name.English}?").Then(Demand.For(one, Spoken.Level(asked))));
        }
        else
        {
            yield return ToSeeker(one.Item, new Wording($"Kan du {name.Swedish}?", $"Do you know {name.English}?").Then(Demand.For(one, Spoken.Level(asked))));
        }
    }

    private Wording Has(Judgement one)
    {
        var name = nouns.Of(one.Item);
        return new Wording($"Har du {name.Swedish}?", $"Do you have {name.English}?").Then(Demand.Role(one));
    }

    private Wording Experience(Judgement one)
    {
        var work = nouns.Occupation(one.Item);
        return one.Item.Years is { } years
            ? new Wording($"Hur länge har du arbetat i yrket {work}?", $"How long have you worked in the occupation {work}?").Then(Demand.For(one, Spoken.Years(years)))
            : new Wording($"Har du arbetat i yrket {work}?", $"Have you worked in the occupation {work}?").Then(Demand.Role(one));
    }

    /// <summary>That somebody needs support is told no employer; who it is, least of all.</summary>
    private static PairLine Support(RequirementItem item)
    {
        var name = Nouns.Support(item);
        return new(
            new($"Fråga arbetsgivaren, utan att säga vem det gäller: Kan ni erbjuda {name.Swedish}?", $"Ask the employer, without saying whom it is for: Can you offer {name.English}?"),
            item,
            Answerer.Employer);
    }

    private PairLine ToSeeker(RequirementItem item, Wording question) => new(
        reader == MatchSide.Seeker
            ? new($"Fråga personen: {question.Swedish}", $"Ask the person: {question.English}")
            : new($"Coachen frågar personen: {question.Swedish}", $"The coach asks the person: {question.English}"),
        item,
        Answerer.Seeker);

    private PairLine ToEmployer(RequirementItem item, Wording question) => new(
        reader == MatchSide.Seeker
            ? new($"Fråga arbetsgivaren: {question.Swedish}", $"Ask the employer: {question.English}")
            : new($"Fråga till arbetsgivaren: {question.Swedish}", $"Question to the employer: {question.English}"),
        item,
        Answerer.Employer);

    /// <summary>An employer is asked for what the opening does not say, and need not be told whether the person has said more.</summary>
    private bool OpeningIsEnough => reader == MatchSide.Opening && facts.Opening is not null;

    /// <summary>Who has not said: known only of whom something else is known.</summary>
    private Silent Who(bool? seekerSaid, bool? openingSaid) => (seekerSaid, openingSaid) switch
    {
        (true, _) => Silent.Employer,
        (_, false) when OpeningIsEnough => Silent.Employer,
        (_, true) => Silent.Seeker,
        _ => Silent.Both,
    };
}
