namespace Samverkan.Agility;

/// <summary>An area of work, that someone leads.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What is done in it.</param>
/// <param name="Lead">Who leads it; null where no one does.</param>
public sealed record Area(AreaId Id, string Statement, AreaLead? Lead)
{
    /// <summary>Whether no one works in it any more.</summary>
    public bool IsEnded { get; internal init; }
}
