using Samverkan.Testing;

namespace Samverkan.Tests.Kernel;

/// <summary>Tests of real data are skipped only where the data cannot be had, and never in continuous integration.</summary>
public sealed class SharedDataTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "true", true)]
    [InlineData(false, "true", true)]
    [InlineData(false, null, false)]
    [InlineData(false, "false", false)]
    public void SkipReason_DataAndCi_DecideWhetherItRuns(bool present, string? ci, bool runs) =>
        Assert.Equal(runs, SharedDataFactAttribute.SkipReason(present, ci) is null);

    [Fact]
    public void PathOf_AFileThatIsNotThere_IsAFault() =>
        Assert.Throws<FileNotFoundException>(() => SharedData.PathOf("nothing", "of-that-name.csv"));
}
