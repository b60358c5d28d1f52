using System.Runtime.InteropServices;
using Samverkan.Matching.Compiled;

namespace Samverkan.Matching.Indexed;

/// <summary>What seekers say about one thing (hours, languages, ...): everyone who says the same has the same voice.</summary>
internal sealed class Voices
{
    private readonly Interner<int[]> said = new(SameNumbers.Comparer);

    /// <param name="seekers">How many seekers there are.</param>
    /// <param name="say">Adds what a seeker says, as numbers, to an empty list.</param>
    public Voices(int seekers, Action<int, List<int>> say)
    {
        OfSeeker = new int[seekers];
        var words = new List<int>();
        for (var seeker = 0; seeker < seekers; seeker++)
        {
            words.Clear();
            say(seeker, words);
            OfSeeker[seeker] = said.NumberOf([.. words]);
        }

        Said = said.ToArray();
    }

    /// <summary>The voice of each seeker.</summary>
    public int[] OfSeeker { get; }

    /// <summary>What each voice says.</summary>
    public int[][] Said { get; }
}
