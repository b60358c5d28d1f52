using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks;

/// <summary>An opening with its requirements at hand, kind by kind.</summary>
internal sealed class LinqOpening
{
    private readonly IReadOnlyList<Offer> offers;

    public LinqOpening(Opening opening, ulong hash, MatchPolicy policy, Func<SkillId, int> rarity, IReadOnlyList<Offer> offers)
    {
        Opening = opening;
        Hash = hash;
        this.offers = offers;
        var (must, merit) = (opening.Must, opening.Merit);
        Skills = Merged(must.Skills, merit.Skills, policy.MustFactor, rarity);
        Languages = Merged(must.Languages, merit.Languages, policy.MustFactor, _ => 1);
        Licences = Merged(must.Licences, merit.Licences, policy.MustFactor, _ => 1);
        Experience = Merged(must.Experience, merit.Experience, policy.MustFactor, _ => 1);
        Offered = [.. opening.Offers ?? []];
        Occupation = opening.Occupation ?? opening.OccupationGroup;
    }

    public Opening Opening { get; }

    public ulong Hash { get; }

    public OccupationId? Occupation { get; }

    public HashSet<SupportId> Offered { get; }

    public Asked<SkillId> Skills { get; }

    public Asked<KeyValuePair<LanguageId, LanguageLevel?>> Languages { get; }

    public Asked<LicenceId> Licences { get; }

    public Asked<KeyValuePair<OccupationId, int?>> Experience { get; }

    public bool IsBridged(RequirementKind kind, string? id) =>
        Opening.Adaptable.Any(name => name.Names(kind, id)) || offers.Any(offer => offer.Bridges.Any(name => name.Names(kind, id)));

    private static Asked<T> Merged<T>(IEnumerable<T>? must, IEnumerable<T>? merit, int mustFactor, Func<T, int> rarity)
    {
        var items = (must ?? []).Distinct().Select(item => (item, IsMust: true, Weight: mustFactor * rarity(item)))
            .Concat((merit ?? []).Except(must ?? []).Select(item => (item, IsMust: false, Weight: rarity(item))));
        return new([.. items], must is not null && merit is not null);
    }

    /// <summary>What is asked for of one kind.</summary>
    internal sealed record Asked<T>((T Item, bool IsMust, int Weight)[] Items, bool Stated);
}
