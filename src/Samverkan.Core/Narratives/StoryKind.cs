namespace Samverkan.Narratives;

/// <summary>Whom a story is about. There is no zero.</summary>
public enum StoryKind
{
    /// <summary>A person; who it is stands nowhere in the ledger.</summary>
    Person = 1,

    /// <summary>An employer.</summary>
    Employer = 2,

    /// <summary>An organisation.</summary>
    Organisation = 3,
}
