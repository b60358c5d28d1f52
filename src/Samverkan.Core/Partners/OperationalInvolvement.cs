namespace Samverkan.Partners;

/// <summary>How much a partner takes part in the daily work. It never changes its voice. There is no zero.</summary>
public enum OperationalInvolvement
{
    /// <summary>It takes part in strategic decisions only.</summary>
    None = 1,

    /// <summary>It does some of the work.</summary>
    Partly = 2,

    /// <summary>It does work every day.</summary>
    Daily = 3,
}
