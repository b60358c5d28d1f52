namespace Samverkan.Sharing;

/// <summary>What a partner goes by. There is no zero.</summary>
public enum NormKind
{
    /// <summary>A rule that it must follow.</summary>
    Rule = 1,

    /// <summary>A norm or a value: how things are seen there.</summary>
    Norm = 2,

    /// <summary>A method: how things are done there.</summary>
    Method = 3,
}
