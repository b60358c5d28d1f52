namespace Samverkan.Recruitment;

/// <summary>What stands between a person and work. There is no zero.</summary>
public enum BarrierKind
{
    /// <summary>Language.</summary>
    Language = 1,

    /// <summary>A driving licence, or another licence that the work asks for.</summary>
    Licence = 2,

    /// <summary>Getting to work.</summary>
    Transport = 3,

    /// <summary>Housing.</summary>
    Housing = 4,

    /// <summary>Hours that do not fit.</summary>
    Hours = 5,

    /// <summary>A diploma or a grade that has not been validated.</summary>
    Validation = 6,

    /// <summary>Something else, said in the note.</summary>
    Other = 7,
}
