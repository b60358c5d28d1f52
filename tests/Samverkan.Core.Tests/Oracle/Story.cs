using Samverkan.Kernel;

namespace Samverkan.Tests.Oracle;

/// <summary>One fact as it stands in a story: where, by whom and when.</summary>
internal sealed record Told<T>(int Place, T Fact, Actor By, DateTimeOffset At);

/// <summary>
/// What has been told of a collaboration, in order, and nothing more. Every question about it is answered by looking through the list
/// again: slow, and plain enough to be checked by eye. It shares no rule and no state with the library.
/// </summary>
internal sealed class Story
{
    private readonly List<Entry> told;
    private readonly Dictionary<Type, List<int>> places = [];
    private readonly Dictionary<(string, int), object?> answers = [];

    public Story(IEnumerable<Entry> told)
    {
        this.told = [.. told];
        Length = this.told.Count;
        for (var place = 0; place < Length; place++)
        {
            var kind = this.told[place].Fact.GetType();
            if (!places.TryGetValue(kind, out var found))
                places.Add(kind, found = []);
            found.Add(place);
        }
    }

    private Story(Story whole, int length) => (told, places, answers, Length) = (whole.told, whole.places, whole.answers, length);

    public int Length { get; }

    public IEnumerable<Entry> Lines => told.Take(Length);

    public DateTimeOffset Latest => told[Length - 1].At;

    public NaivePartners Partners => new(this);

    public NaivePurposes Purposes => new(this);

    public NaiveTargetGroups TargetGroups => new(this);

    public NaiveNetworks Networks => new(this);

    public NaiveGovernance Governance => new(this);

    public NaiveAgility Agility => new(this);

    public NaiveSharing Sharing => new(this);

    public NaiveNarratives Narratives => new(this);

    public NaiveRecruitment Recruitment => new(this);

    /// <summary>The story as it was before a place.</summary>
    public Story Upto(int place) => new(this, place);

    /// <summary>The story with one thing more.</summary>
    public Story And(Fact fact, Actor by, DateTimeOffset at) => new([.. Lines, new Entry(Length + 1, at, by, fact)]);

    /// <summary>Everything of a kind that was told, in order.</summary>
    public IEnumerable<Told<T>> All<T>()
        where T : Fact
    {
        if (places.TryGetValue(typeof(T), out var found))
            foreach (var place in found.TakeWhile(place => place < Length))
                yield return new(place, (T)told[place].Fact, told[place].By, told[place].At);
    }

    public IEnumerable<int> PlacesOf<T>()
        where T : Fact => All<T>().Select(one => one.Place);

    /// <summary>The last of a kind that was told and fits; null when none was.</summary>
    public Told<T>? Last<T>(Func<T, bool> fits)
        where T : Fact => All<T>().LastOrDefault(one => fits(one.Fact));

    /// <summary>The first of a kind that was told and fits; null when none was.</summary>
    public Told<T>? First<T>(Func<T, bool> fits)
        where T : Fact => All<T>().FirstOrDefault(one => fits(one.Fact));

    /// <summary>An answer that is asked for often. It is found once for each moment, and thrown away with the story.</summary>
    public T Once<T>(string question, Func<T> answer)
    {
        if (!answers.TryGetValue((question, Length), out var found))
            answers.Add((question, Length), found = answer());
        return (T)found!;
    }

    public bool Any<T>(Func<T, bool> fits)
        where T : Fact => First(fits) is not null;

    /// <summary>Where the last that fits was told; -1 when none was.</summary>
    public int PlaceOf<T>(Func<T, bool> fits)
        where T : Fact => Last(fits)?.Place ?? -1;
}
