using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// Work that an employer offers. What is not said is unknown, never a no. Immutable once made, and safe to share between threads;
/// the lists given to it must not be changed afterwards. An id that is <c>default</c> or a value out of its range is refused
/// (<see cref="ArgumentException"/>) as it is given.
/// </summary>
public sealed class Opening
{
    /// <summary>Makes an opening of which nothing else is known.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <c>default</c>.</exception>
    public Opening(OpeningId id)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        Id = id;
    }

    /// <summary>Its id.</summary>
    public OpeningId Id { get; }

    /// <summary>Who offers it; null when not known.</summary>
    public EmployerId? Employer { get; init => field = Given.Id(value, nameof(Employer)); }

    /// <summary>The occupation, by concept id or by the code of its group; null when not known.</summary>
    public OccupationId? Occupation { get; init => field = Given.Id(value, nameof(Occupation)); }

    /// <summary>The SSYK-4 code of the group that the occupation belongs to, where the ad names it; null when not known.</summary>
    public OccupationId? OccupationGroup { get; init => field = Given.Id(value, nameof(OccupationGroup)); }

    /// <summary>How many people are sought, 1 or more.</summary>
    public int Positions { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Positions)); } = 1;

    /// <summary>Where the work is; null when not known.</summary>
    public MunicipalityCode? Municipality { get; init => field = Given.Id(value, nameof(Municipality)); }

    /// <summary>Whether the work can be done from anywhere; null when not known.</summary>
    public bool? Remote { get; init; }

    /// <summary>How much of full time the work is; null when not known.</summary>
    public WorkingTime? WorkingTime { get; init; }

    /// <summary>The first day of work; null when not known.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>What a person must have.</summary>
    public Requirements Must { get; init => field = Guard.Against.Null(value); } = Requirements.Unknown;

    /// <summary>What counts in a person's favour.</summary>
    public Requirements Merit { get; init => field = Guard.Against.Null(value); } = Requirements.Unknown;

    /// <summary>Requirements that the employer is ready to adapt.</summary>
    public IReadOnlyList<ItemName> Adaptable { get; init => field = Given.Names(value, nameof(Adaptable)); } = [];

    /// <summary>Support that the employer offers; null when nothing is said of it. What is not listed is unknown either way.</summary>
    public IReadOnlyList<SupportId>? Offers { get; init => field = value is null ? null : Given.Ids(value, nameof(Offers)); }

    /// <summary>Positions that the employer reserves, by group of seekers: a floor of 1 or more each. Part of allocation, never of a score.</summary>
    public IReadOnlyDictionary<string, int> Reserved { get; init => field = Given.Positions(value, nameof(Reserved)); } = Nothing<string, int>.Known;

    /// <summary>The id of the opening.</summary>
    public override string ToString() => Id.Value;
}
