using Samverkan.Matching.Tests.Fast;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Live;

/// <summary>Readers while a writer works.</summary>
public sealed class LiveReadersTests
{
    /// <summary>The writer swings an opening between two forms: each list that is read is of the one or of the other, never of a mixture.</summary>
    [Fact]
    public async Task ReadersNeverSeeHalfAChange()
    {
        var market = new RandomMarket(7);
        var (one, other) = (new Opening(new("o0")), new Opening(new("o0")) { Must = new() { Skills = [new("truck")] }, Municipality = new("0180") });
        var seeker = new Seeker(new("s0")) { Skills = [new("truck")], Municipality = new("0180") };
        var live = new LiveMarket(Market.Compile([seeker], [one], market.Policy), mostRecent: 2, mostEarlier: 3);
        string[] expected = [Of(one), Of(other)];
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var seen = new HashSet<string>();
            while (!done.IsCancellationRequested || seen.Count == 0)
                seen.Add(Same.Text(live.TryShortlist(seeker.Id, 3)!));
            return seen;
        })).ToArray();
        for (var i = 0; i < 300; i++)
        {
            live.Put(i % 2 == 0 ? other : one);
            await Task.Yield();
        }

        await done.CancelAsync();
        foreach (var reader in readers)
            Assert.Subset(expected.ToHashSet(), await reader);

        string Of(Opening opening) => Same.Text(Market.Compile([seeker], [opening], market.Policy).Shortlist(seeker.Id, 3));
    }
}
