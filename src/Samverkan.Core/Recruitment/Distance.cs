using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>How far it is from one municipality to another. Immutable.</summary>
public sealed class Distance
{
    /// <summary>Makes a distance.</summary>
    /// <param name="from">Where somebody lives.</param>
    /// <param name="to">Where the work is; another municipality.</param>
    /// <param name="km">Kilometres, or whatever unit the reach of seekers is stated in; 0 or more.</param>
    /// <exception cref="ArgumentException">A code is <c>default</c>, both are the same, or the distance is negative.</exception>
    public Distance(MunicipalityCode from, MunicipalityCode to, int km)
    {
        Guard.Against.NullOrEmpty(from.Value, nameof(from));
        Guard.Against.NullOrEmpty(to.Value, nameof(to));
        Guard.Against.Expression(codes => codes.from == codes.to, (from, to), "A municipality is no distance from itself.", nameof(to));
        From = from;
        To = to;
        Km = Guard.Against.Negative(km);
    }

    /// <summary>Where somebody lives.</summary>
    public MunicipalityCode From { get; }

    /// <summary>Where the work is.</summary>
    public MunicipalityCode To { get; }

    /// <summary>Kilometres, or whatever unit the reach of seekers is stated in.</summary>
    public int Km { get; }
}
