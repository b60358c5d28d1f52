using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Words;

public sealed class MatchWordsTests
{
    private static readonly Seeker Seeker = new(new("s1")) { Lacks = [new("svets")], Needs = [new("mentor")], Experience = new Dictionary<OccupationId, int> { [new("7652")] = 3 } };
    private static readonly Opening Opening = new(new("o1")) { Occupation = new("7652"), Municipality = new("1480"), Must = new() { Skills = [new("svets")] } };
    private static readonly PairExplanation Pair = Market.Compile([Seeker], [Opening]).Explain(Seeker.Id, Opening.Id);

    [Fact]
    public void ForSeeker_AnExcludedPair_SaysWhyAndHowItIsReviewed()
    {
        var text = new MatchWords().ForSeeker(Pair, Seeker, Opening);
        Assert.Equal(MatchSide.Seeker, text.Reader);
        Assert.Equal(new("Platsen o1, yrke 7652 i Göteborg", "Opening o1, occupation 7652 in Göteborg"), text.Title);
        Assert.Equal(
            """
            Det här stämmer
              - Personen har arbetat 3 år i yrket 7652, som platsen gäller.
            Det här saknas
              - Personen har inte kompetensen svets. Platsen kräver det.
            Det här är okänt och behöver frågas
              - Fråga personen: Vilka yrken söker du? Platsen gäller yrket 7652.
              - Fråga personen: Kan du ta dig till ett arbete i Göteborg?
              - Fråga arbetsgivaren: Hur stor del av heltid är arbetet?
              - Fråga personen: Hur stor del av heltid kan du arbeta?
              - Fråga arbetsgivaren: Vilken dag börjar arbetet?
              - Fråga personen: Vilken dag kan du börja?
              - Fråga arbetsgivaren, utan att säga vem det gäller: Kan ni erbjuda stödet
                mentor?
            Så kan det som saknas lösas
              - Kompetensen svets: ingen erbjuder en väg dit ännu.
            Därför går paret inte vidare nu
              - Kompetensen svets: det är ett krav som inte är uppfyllt.
            Så prövas det på nytt
              - Om en uppgift är fel: rätta den och låt matchningen göras om.
              - Om uppgifterna är rätt: fråga arbetsgivaren om kravet kan anpassas, eller en
                part om den kan hjälpa till.
              - Personen kan alltid begära att en namngiven handläggare prövar saken.
            Poäng
              - Tillsammans: 8_750 av 20_000 poäng.
              - Arbetsgivarens sida: 3_750 av 10_000 poäng (kompetenser 0, erfarenhet 1_000,
                yrke 1_500, språk 750, behörigheter 500).
              - Personens sida: 5_000 av 10_000 poäng (önskat yrke 2_000, resväg 1_500,
                arbetstid 750, stöd 500, första dag 250).

            """.Replace('_', '\u00A0'),
            text.In(Language.Swedish));
    }

    [Fact]
    public void ForEmployer_TheSamePair_SaysNothingOfNeedsOrOfTheSeekersSide()
    {
        var text = new MatchWords().ForEmployer(EmployerPair.Of(Pair), Opening);
        Assert.Equal(MatchSide.Opening, text.Reader);
        Assert.Equal("Seeker s1", text.Title.English);
        Assert.DoesNotContain("mentor", text.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("support", text.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("The person's side", text.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("- The coach asks the person: Can you get to work in Göteborg?", text.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void In_ANarrowWidth_BreaksAtBlanksOnly()
    {
        var text = new MatchWords().ForSeeker(Pair, Seeker, Opening);
        Assert.All(text.In(Language.English, 40).Split('\n'), line => Assert.InRange(line.Length, 0, 40));
        Assert.Equal(Words(text.In(Language.English, 1000)), Words(text.In(Language.English, 40)));
        Assert.ThrowsAny<ArgumentException>(() => text.In(Language.English, 19));

        static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    [Theory]
    [InlineData("lager", "The person seeks the occupation Lagerarbetare.")]
    [InlineData("4322", "The person seeks the occupation Lagerarbetare.")]
    [InlineData("kock", null)]
    public void ForSeeker_AnOccupationThatIsSought_IsSaidToTheCoachAlone(string sought, string? said)
    {
        Vocabulary vocabulary = new(groups: [new(new("g1"), "Lager", new OccupationId("4322"))], occupations: [new(new("lager"), "Lagerarbetare", new OccupationId("g1"))]);
        Seeker seeker = new(new("s1")) { Occupations = [new(sought)], Experience = new Dictionary<OccupationId, int> { [new("lager")] = 0 } };
        Opening opening = new(new("o1")) { Occupation = new("lager") };
        var pair = Market.Compile([seeker], [opening], vocabulary: vocabulary).Explain(seeker.Id, opening.Id);
        var text = new MatchWords(vocabulary).ForSeeker(pair, seeker, opening).In(Language.English, 200);
        Assert.Equal(said is not null, text.Contains("seeks", StringComparison.Ordinal));
        Assert.Contains(said ?? "What fits", text, StringComparison.Ordinal);
        Assert.Contains("  - The person has worked less than a year in the occupation Lagerarbetare, which the job is in.\n", text, StringComparison.Ordinal);
        var employers = new MatchWords(vocabulary).ForEmployer(EmployerPair.Of(pair), opening).In(Language.English);
        Assert.DoesNotContain("seek", employers, StringComparison.Ordinal);
        Assert.DoesNotContain("worked", employers, StringComparison.Ordinal);
    }

    [Fact]
    public void ForSeeker_AnOccupationThatIsNotInTheVocabulary_IsTitledByItsGroup()
    {
        Vocabulary vocabulary = new(groups: [new(new("g1"), "Lager och terminal", new OccupationId("4322"))]);
        Opening opening = new(new("o1")) { Occupation = new("gone"), OccupationGroup = new("4322") };
        Assert.Equal("Opening o1, Lager och terminal", new MatchWords(vocabulary).TitleOf(opening).English);
    }

    [Fact]
    public void For_AnOpeningThatListsNoSkills_SaysTheTypicalOnesThatThePersonHas()
    {
        Vocabulary vocabulary = new(skills: [new(new("t1"), "Truckkort A")], occupations: [new(new("lager"), "Lagerarbetare", typicalSkills: [new("t1")])]);
        Seeker seeker = new(new("s1")) { Skills = [new("t1")] };
        Opening opening = new(new("o1")) { Occupation = new("lager") };
        var pair = Market.Compile([seeker], [opening], vocabulary: vocabulary).Explain(seeker.Id, opening.Id);
        var words = new MatchWords(vocabulary);
        Assert.Equal("Platsen o1, Lagerarbetare", words.ForSeeker(pair, seeker, opening).Title.Swedish);
        foreach (var text in (PairText[])[words.ForSeeker(pair, seeker, opening), words.ForEmployer(EmployerPair.Of(pair), opening)])
            Assert.Contains("  - Personen har kompetensen Truckkort A, som är typisk för yrket.\n", text.In(Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void For_AnotherPair_IsRefused()
    {
        var words = new MatchWords();
        Assert.Throws<ArgumentException>(() => words.ForSeeker(Pair, new Seeker(new("s2"))));
        Assert.Throws<ArgumentException>(() => words.ForSeeker(Pair, null, new Opening(new("o2"))));
        Assert.Throws<ArgumentException>(() => words.ForEmployer(EmployerPair.Of(Pair), new Opening(new("o2"))));
    }

    /// <summary>Negative control of the readability law.</summary>
    [Theory]
    [InlineData("Personen har the skill.")]
    [InlineData("Kravet är Unmet.")]
    [InlineData("Personen misslyckas.")]
    public void Readable_ABreach_IsCaught(string line) => Assert.NotEmpty(Readable.Breaches(line, Language.Swedish));

    [Fact]
    public void Readable_ALongLine_IsCaught() => Assert.NotEmpty(Readable.Breaches(new string('a', 81), Language.English));
}
