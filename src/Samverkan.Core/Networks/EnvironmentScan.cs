namespace Samverkan.Networks;

/// <summary>A look around at who else there is, and what they know, from the needs of the collaboration.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What was looked at, and what was seen.</param>
/// <param name="On">The day it was done.</param>
public sealed record EnvironmentScan(ScanId Id, string Statement, DateOnly On);
