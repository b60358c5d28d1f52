namespace Samverkan.Benchmarks;

/// <summary>Whether place tells openings apart.</summary>
internal enum MarketShape
{
    /// <summary>The municipalities of a country, of unequal size: most openings are out of most seekers' reach.</summary>
    Nation,

    /// <summary>All else as in <see cref="Nation"/>, but every opening is remote: place keeps nobody out.</summary>
    Remote,

    /// <summary>All else as in <see cref="Nation"/>, but everybody lives and works in one municipality, where that is known.</summary>
    OneCity,
}
