namespace Samverkan.Recruitment;

/// <summary>
/// How well a language is known or asked for: the six CEFR levels, and native above them. A higher value includes the lower ones.
/// There is no zero: a level that is not known is null.
/// </summary>
public enum LanguageLevel
{
    /// <summary>CEFR A1.</summary>
    A1 = 1,

    /// <summary>CEFR A2.</summary>
    A2 = 2,

    /// <summary>CEFR B1.</summary>
    B1 = 3,

    /// <summary>CEFR B2.</summary>
    B2 = 4,

    /// <summary>CEFR C1.</summary>
    C1 = 5,

    /// <summary>CEFR C2.</summary>
    C2 = 6,

    /// <summary>A native speaker; above C2. Written <c>native</c> in files.</summary>
    Native = 7,
}
