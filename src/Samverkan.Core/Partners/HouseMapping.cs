namespace Samverkan.Partners;

/// <summary>A partner's mapping of its own house: what it knows, can and has.</summary>
/// <param name="First">The day it was first done.</param>
/// <param name="Latest">The latest day it was done; never before the first.</param>
/// <param name="Summary">What the latest one showed.</param>
public sealed record HouseMapping(DateOnly First, DateOnly Latest, string Summary)
{
    /// <summary>This mapping with one more, whichever day that was done.</summary>
    internal HouseMapping And(DateOnly on, string summary) =>
        on >= Latest ? this with { Latest = on, Summary = summary } : on < First ? this with { First = on } : this;
}
