using Samverkan.Kernel;
using Samverkan.Recruitment;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Words;

/// <summary>One requirement of a pair, and what is said of it to both readers.</summary>
internal sealed record WordCase(string Name, RequirementKind Kind, RequirementValue Value, Seeker Seeker, Opening Opening, params Offer[] Offers)
{
    private static readonly Vocabulary Known = new(
        skills: [new(new("truckkort"), "Truckkort A")],
        occupations: [new(new("lager"), "Lagerarbetare", typicalSkills: [new("truckkort"), new("kassa")]), new(new("truck"), "Truckförare")],
        standIns: [new(new("truck"), new("lager"), 75)]);

    public Market Market => Market.Compile([Seeker], [Opening], offers: Offers, vocabulary: Known);

    public PairExplanation Pair => Market.Explain(Seeker.Id, Opening.Id);

    public string Bridge => string.Join('+', Pair.Bridges.Where(bridge => bridge.Item.Kind == Kind).Select(bridge => bridge.Partner is null ? "employer" : "partner"));

    /// <summary>The sentences about the requirement, each with its topic.</summary>
    public IEnumerable<(MatchSide Reader, PairTopic Topic, Wording Text)> Said()
    {
        var words = new MatchWords(Known, new Dictionary<PartnerId, string> { [new("p1")] = "Stegvis" });
        return from text in (PairText[])[words.ForSeeker(Pair, Seeker, Opening), words.ForEmployer(EmployerPair.Of(Pair), Opening)]
               from paragraph in text.Paragraphs
               from line in paragraph.Lines
               where line.Item?.Kind == Kind
               select (text.Reader, paragraph.Topic, line.Text);
    }

    /// <summary>The same, but bridged in every way.</summary>
    public IEnumerable<WordCase> Bridged(string name)
    {
        var byEmployer = Opening.But(draft => draft.Adaptable = [new(name)]);
        var offer = new Offer(new("p1"), [new(name)]);
        yield return this;
        yield return this with { Name = Name + ", employer can adapt", Opening = byEmployer };
        yield return this with { Name = Name + ", partner offers", Offers = [offer] };
        yield return this with { Name = Name + ", both", Opening = byEmployer, Offers = [offer] };
    }
}
