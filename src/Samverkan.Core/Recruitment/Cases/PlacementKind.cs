namespace Samverkan.Recruitment;

/// <summary>What kind of job, or studies, a person has come to. There is no zero.</summary>
public enum PlacementKind
{
    /// <summary>Regular work.</summary>
    Regular = 1,

    /// <summary>Regular work with a wage subsidy.</summary>
    Subsidised = 2,

    /// <summary>A municipal labour-market job. Not counted as regular work.</summary>
    Municipal = 3,

    /// <summary>Studies. Not work.</summary>
    Studies = 4,
}
