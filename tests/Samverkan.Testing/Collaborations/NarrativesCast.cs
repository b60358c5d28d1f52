using Samverkan.Narratives;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids of what is told to write scenes with: versions N, discussions D, disagreements X, stories S, consents C, publications B, assessments A.</summary>
public static class NarrativesCast
{
    public static readonly NarrativeId N1 = new("n1"), N2 = new("n2");
    public static readonly DiscussionId D1 = new("d1"), D2 = new("d2");
    public static readonly DisagreementId X1 = new("x1"), X2 = new("x2");
    public static readonly StoryId S1 = new("s1"), S2 = new("s2"), S3 = new("s3"), S4 = new("s4");
    public static readonly StoryConsentId C1 = new("c1"), C2 = new("c2"), C3 = new("c3");
    public static readonly PublicationId B1 = new("b1"), B2 = new("b2"), B3 = new("b3");
    public static readonly MediaAssessmentId A1 = new("a1"), A2 = new("a2");
}
