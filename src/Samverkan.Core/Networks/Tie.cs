namespace Samverkan.Networks;

/// <summary>That two in the network have to do with each other.</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">One end; of advice, the one who asks; of employment, the one who employs.</param>
/// <param name="To">The other end.</param>
/// <param name="Kind">What it consists in.</param>
/// <param name="Strength">How strong it is.</param>
/// <param name="Source">How it is known.</param>
/// <param name="TendedOn">The last day it is known to have been tended.</param>
public sealed record Tie(TieId Id, ContactId From, ContactId To, TieKind Kind, TieStrength Strength, string Source, DateOnly TendedOn)
{
    /// <summary>Whether it has ended.</summary>
    public bool IsEnded { get; internal init; }
}
