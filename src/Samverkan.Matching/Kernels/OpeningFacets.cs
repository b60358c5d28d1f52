namespace Samverkan.Matching.Kernels;

/// <summary>An opening, as the nine cells of a seeker's points that it is worth to that seeker.</summary>
internal readonly record struct OpeningFacets(
    int Skills, int Languages, int Licences, int Experience, int Role, int Place, int Hours, int Start, int Support)
{
    /// <summary>The score of a pair; less than 0 when it is excluded.</summary>
    public int Score(ReadOnlySpan<int> points)
    {
        // Unchecked: a sum of nine cells, each between -1,000,000 and 20,000.
        unchecked
        {
            return points[Skills] + points[Languages] + points[Licences] + points[Experience] + points[Role]
                + points[Place] + points[Hours] + points[Start] + points[Support];
        }
    }
}
