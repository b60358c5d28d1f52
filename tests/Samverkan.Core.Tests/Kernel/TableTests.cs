using Samverkan.Kernel;
using Samverkan.Recruitment;
using Samverkan.Tests.Recruitment.Cases;

namespace Samverkan.Tests.Kernel;

public sealed class TableTests
{
    [Fact]
    public void Indexer_OfAnIdThatIsNotThere_DoesNotSayWhich()
    {
        var missing = Assert.Throws<KeyNotFoundException>(() => CaseStory.Tell(20).Find(CaseStory.S1)!.Candidacies[new OpeningId("hemlig-o9")]);

        Assert.DoesNotContain("hemlig", missing.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("OpeningId: the table has nothing under that id.", missing.Message, StringComparison.Ordinal);
    }
}
