namespace Samverkan.Networks;

/// <summary>What stands in the network. There is no zero.</summary>
public enum ContactKind
{
    /// <summary>A person, known by id alone.</summary>
    Person = 1,

    /// <summary>An organisation, with its name.</summary>
    Organisation = 2,
}
