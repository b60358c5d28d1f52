namespace Samverkan.JobTech.Ads;

/// <summary>What a value in the input turned out to be.</summary>
internal enum RecordKind
{
    /// <summary>Nothing that is known here.</summary>
    Other = 0,

    /// <summary>An ad, or the removal of one.</summary>
    Ad = 1,

    /// <summary>Something around ads: a search answer, or a hit that has the ad as its source.</summary>
    Wrapping = 2,

    /// <summary>A linked ad: a job posting as schema.org has them, bare or as the publisher of links has it.</summary>
    JobPosting = 3,

    /// <summary>Several things that one page is marked up with, job postings perhaps among them.</summary>
    Graph = 4,

    /// <summary>Something else that a page is marked up with.</summary>
    OtherThing = 5,
}
