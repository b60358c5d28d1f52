using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>A problem in the making: the builder, and which number everyone got in it.</summary>
/// <param name="source">The file that the problem is mostly read from, for what can be told of no other place.</param>
internal sealed class ProblemDraft(string source)
{
    private readonly Dictionary<SeekerId, int> seekers = [];
    private readonly Dictionary<OpeningId, int> openings = [];

    public string Source { get; } = source;

    public AllocationBuilder Builder { get; } = new();

    /// <summary>How many times somebody lists who does not list them; no pair is made of it.</summary>
    public int OneSided { get; set; }

    public IReadOnlyCollection<SeekerId> Seekers => seekers.Keys;

    public IReadOnlyCollection<OpeningId> Openings => openings.Keys;

    public int? Of(SeekerId id) => seekers.TryGetValue(id, out var number) ? number : null;

    public int? Of(OpeningId id) => openings.TryGetValue(id, out var number) ? number : null;

    public int Seeker(SeekerId id)
    {
        if (!seekers.TryGetValue(id, out var number))
            seekers.Add(id, number = Builder.AddSeeker(id));
        return number;
    }

    public int Opening(OpeningId id, int positions = 1)
    {
        if (!openings.TryGetValue(id, out var number))
            openings.Add(id, number = Builder.AddOpening(id, positions));
        return number;
    }

    /// <summary>Someone on either side, or there is nothing to allocate.</summary>
    public void RequireBothSides()
    {
        if (seekers.Count == 0)
            throw Problem(new("det finns ingen arbetssökande; förväntade minst en", "there is no seeker; expected at least one"));
        if (openings.Count == 0)
            throw Problem(new("det finns ingen ledig plats; förväntade minst en", "there is no opening; expected at least one"));
    }

    public InputException Problem(Wording reason) => new(new(Source, null, null, reason));
}
