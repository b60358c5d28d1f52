using Samverkan.Guidance;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Guidance;

/// <summary>What a rule of the review finds: in which collaboration, so many days after its last entry.</summary>
public sealed record Reviewed(string Rule, string When, Collaboration In, int Days, params string[] Subjects)
{
    /// <summary>Fails unless the rule finds just these.</summary>
    public void Holds()
    {
        var review = Review.Of(In, In.Ledger[^1].At.AddDays(Days));

        Assert.DoesNotContain(review.NotJudged, rule => rule.Id == Rule);
        Assert.Equal(Subjects, review.Findings.Where(finding => finding.Id == Rule).Select(finding => finding.Subject));
    }

    /// <summary>The rule and the case, to find the row by.</summary>
    public override string ToString() => $"{Rule} {When}";
}
