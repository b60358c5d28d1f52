namespace Samverkan.Matching;

/// <summary>On what ground places are reserved for a group, or a floor is set. There is no zero.</summary>
public enum MeasureGround
{
    /// <summary>A long time without work.</summary>
    LongUnemployment = 1,

    /// <summary>Newly arrived in the country; a matter of time and status, never of origin.</summary>
    NewlyArrived = 2,

    /// <summary>Disability.</summary>
    Disability = 3,

    /// <summary>Age.</summary>
    Age = 4,

    /// <summary>Sex: the under-represented one.</summary>
    Sex = 5,

    /// <summary>Little schooling.</summary>
    Schooling = 6,

    /// <summary>Living in a certain area.</summary>
    Area = 7,

    /// <summary>Taking part in a certain programme.</summary>
    Programme = 8,

    /// <summary>Ethnicity: can be named and is always refused.</summary>
    Ethnicity = 9,

    /// <summary>Religion or other belief: can be named and is always refused.</summary>
    Religion = 10,
}
