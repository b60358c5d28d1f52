using Samverkan.Kernel;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>One seeker and one opening written in few words, for examples worked by hand.</summary>
public sealed class Case
{
    private readonly SeekerDraft seeker = new() { Id = new SeekerId("s1") };
    private readonly OpeningDraft opening = new() { Id = new OpeningId("o1") };
    private readonly List<Offer> offers = [];

    private Case()
    {
    }

    public MatchPolicy Policy { get; init; } = MatchPolicy.Default;

    public RarityTable? Rarity { get; init; }

    public static Case Of(Action<SeekerDraft> seeker, Action<OpeningDraft> opening, MatchPolicy? policy = null, RarityTable? rarity = null)
    {
        var made = new Case { Policy = policy ?? MatchPolicy.Default, Rarity = rarity };
        seeker(made.seeker);
        opening(made.opening);
        return made;
    }

    public Case Offered(string partner, params string[] bridges)
    {
        offers.Add(new Offer(new PartnerId(partner), Names(bridges)));
        return this;
    }

    public PairExplanation Explained<TEngine>()
        where TEngine : IEngine =>
        TEngine.Compile(new SmallMarket([seeker.Make()], [opening.Make()], offers, Policy, Rarity, 0)).Explain(seeker.Id, opening.Id);

    public static List<ItemName> Names(params string[] names) => [.. names.Select(name => new ItemName(name))];

    public static Requirements Skills(params string[] ids) => new() { Skills = [.. ids.Select(id => new SkillId(id))] };

    public static Requirements Licences(params string[] ids) => new() { Licences = [.. ids.Select(id => new LicenceId(id))] };

    public static Requirements Language(string id, LanguageLevel? level) =>
        new() { Languages = new Dictionary<LanguageId, LanguageLevel?> { [new(id)] = level } };

    public static Requirements Experience(string id, int? years) =>
        new() { Experience = new Dictionary<OccupationId, int?> { [new(id)] = years } };
}
