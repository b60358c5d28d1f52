using Samverkan.Matching.Tests.Engines;
using Samverkan.Testing;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Reference;

/// <summary>The fast path says what the reference says, in every field and every byte.</summary>
public sealed class EqualityLaws
{
    [SamverkanProperty(MaxTest = 1000)]
    public void TheFastPathEqualsTheReferenceInEveryField(SmallMarket market) =>
        Assert.Equal(
            Transcript.Of(ReferenceEngine.Compile(market), market),
            Transcript.Of(MarketEngine.Compile(market), market));
}
