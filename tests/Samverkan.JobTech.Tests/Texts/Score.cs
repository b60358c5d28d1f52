namespace Samverkan.JobTech.Tests.Texts;

/// <summary>How many were found and right, found and wrong, and missed.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    /// <summary>Of what was found, how much is right; 1 when nothing was found.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Of what was marked, how much was found; 1 when nothing was marked.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public override string ToString() => $"{Right} right, {Wrong} wrong, {Missed} missed";

    /// <summary>
    /// Scores by class: each kind (<c>skill</c>), each kind with stance (<c>skill merit</c>), and whether an explicit must was one (<c>explicit</c>).
    /// A finding is right when a mark of the same thing overlaps it; each mark is met once.
    /// </summary>
    public static SortedDictionary<string, Score> Of(IEnumerable<(IReadOnlyList<Mark> Found, IReadOnlyList<Mark> Marks)> texts)
    {
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var (found, marks) in texts)
        {
            var left = marks.ToList();
            foreach (var finding in found)
            {
                var mark = left.Find(finding.Meets);
                Count(finding.Kind, mark is not null, mark is null, missed: false);
                var isRight = mark is not null && Plain(mark.Stance) == Plain(finding.Stance);
                Count($"{finding.Kind} {Plain(finding.Stance)}", isRight, !isRight, missed: false);
                if (finding.Stance == "required")
                    Count("explicit", mark?.Stance == "required", mark?.Stance != "required", missed: false);
                if (mark is null)
                    continue;
                if (!isRight)
                    Count($"{finding.Kind} {Plain(mark.Stance)}", right: false, wrong: false, missed: true);
                if (mark.Stance == "required" && finding.Stance != "required")
                    Count("explicit", right: false, wrong: false, missed: true);
                left.Remove(mark);
            }

            foreach (var mark in left)
            {
                Count(mark.Kind, right: false, wrong: false, missed: true);
                Count($"{mark.Kind} {Plain(mark.Stance)}", right: false, wrong: false, missed: true);
                if (mark.Stance == "required")
                    Count("explicit", right: false, wrong: false, missed: true);
            }
        }

        return scores;

        void Count(string key, bool right, bool wrong, bool missed)
        {
            if (!scores.TryGetValue(key, out var score))
                scores[key] = score = new Score();
            score.Right += right ? 1 : 0;
            score.Wrong += wrong ? 1 : 0;
            score.Missed += missed ? 1 : 0;
        }
    }

    private static string? Plain(string? stance) => stance == "required" ? "asked" : stance;
}
