using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Smoke;

/// <summary>What should hold and does not, in both languages.</summary>
internal static class ReviewSmoke
{
    public static void Run(TextWriter output, Collaboration collaboration)
    {
        var review = Review.Of(collaboration, new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero));
        foreach (var finding in review.Findings)
        {
            output.WriteLine($"{finding.Id} {finding.Severity} {finding.Room} {finding.Subject}");
            output.WriteLine($"       {finding.Reason.In(Language.Swedish)}");
            output.WriteLine($"       {finding.Advice.In(Language.English)}");
        }

        output.WriteLine($"not judged {string.Join(' ', review.NotJudged.Select(rule => rule.Id))}");
    }
}
