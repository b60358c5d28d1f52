using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>An organisation in the collaboration.</summary>
public sealed record Partner
{
    internal Partner(PartnerId id, string name, Sector sector, bool hasVoice, PersonId representative)
    {
        Id = id;
        Name = name;
        Sector = sector;
        HasVoice = hasVoice;
        Representatives = [representative];
    }

    /// <summary>Its id.</summary>
    public PartnerId Id { get; }

    /// <summary>The organisation's name.</summary>
    public string Name { get; }

    /// <summary>Its sector.</summary>
    public Sector Sector { get; }

    /// <summary>Whether it has a strategic voice of its own. Nothing it does or brings changes that; see also <see cref="PartnersRoom.Voices"/>.</summary>
    public bool HasVoice { get; internal init; }

    /// <summary>The people who may act for it, in the order they were named; at least one.</summary>
    public ValueList<PersonId> Representatives { get; internal init; }

    /// <summary>Whether it has left. What it stated stays in the ledger.</summary>
    public bool HasLeft { get; internal init; }

    /// <summary>Its mapping of its own house; null as long as it has not said that it did one.</summary>
    public HouseMapping? Mapping { get; internal init; }

    /// <summary>The day, in UTC, on which it first stated that it had asked an organisation outside; null when it has asked none.</summary>
    public DateOnly? AskedOutsideOn { get; internal init; }

    /// <summary>For how long it has committed itself; null as long as it has not said.</summary>
    public CommittedPeriod? Committed { get; internal init; }

    /// <summary>How much it takes part in the daily work; null as long as it has not said.</summary>
    public OperationalInvolvement? Involvement { get; internal init; }

    /// <summary>Its answers to what is asked before the start, the latest last; at most one a question.</summary>
    public ValueList<StartAnswer> Answers { get; internal init; } = [];
}
