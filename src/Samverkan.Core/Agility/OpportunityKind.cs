namespace Samverkan.Agility;

/// <summary>Where an opportunity is seen. There is no zero.</summary>
public enum OpportunityKind
{
    /// <summary>With a business or another organisation.</summary>
    Organisation = 1,

    /// <summary>With people who want to contribute.</summary>
    People = 2,

    /// <summary>In a channel of communication.</summary>
    Channel = 3,

    /// <summary>In a wider context.</summary>
    Context = 4,
}
