using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>Sums up findings: each skill, language and licence once, and the hours, the start and the experience once each.</summary>
internal static class AdTextSummary
{
    public static IReadOnlyList<AdTextItem> Of(IEnumerable<AdTextFinding> findings) =>
    [
        .. findings.GroupBy(static one => (one.Kind, one.Skill, one.Language, one.Licence))
            .OrderBy(static same => same.Key.Kind).ThenBy(static same => same.Key.Skill?.Value ?? same.Key.Language?.Value ?? same.Key.Licence?.Value, StringComparer.Ordinal)
            .Select(static same => Sum([.. same])),
    ];

    private static AdTextItem Sum(AdTextFinding[] same)
    {
        var isRefused = same.Any(static one => one.Stance == AdTextStance.NotAsked);
        var stance = isRefused ? AdTextStance.NotAsked : same.Max(static one => one.Stance);
        var isExplicit = !isRefused && same.Any(static one => one.IsExplicit);
        var telling = same.Where(one => one.Stance == stance && one.IsExplicit == isExplicit).ToArray();
        var (first, starts) = (same[0], same.Select(static one => one.Start).Distinct().ToArray());
        return new AdTextItem
        {
            Kind = first.Kind,
            Stance = stance,
            IsExplicit = isExplicit,
            Mentions = same.Length,
            Skill = first.Skill,
            Language = first.Language,
            Level = telling.Min(static one => one.Level),
            Licence = first.Licence,
            WorkingTime = Range(same),
            Start = starts.Length == 1 ? starts[0] : null,
            Years = same.Min(static one => one.Years),
        };
    }

    private static WorkingTime? Range(AdTextFinding[] same) =>
        same.All(static one => one.WorkingTime is not null)
            ? new WorkingTime(same.Min(static one => one.WorkingTime!.Value.Min), same.Max(static one => one.WorkingTime!.Value.Max))
            : null;
}
