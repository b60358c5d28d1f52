namespace Samverkan.HouseRules.Files;

public sealed class FileSizesTests
{
    [Fact]
    public void FilesAreSmall()
    {
        var files = Repository.FilesBelow(Repository.Root)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadLines(path).Count()))
            .ToList();
        Assert.NotEmpty(files);
        Breach.None(FileSizes.Breaches(files));
    }

    [Fact]
    public void AFile_ThatIsTooLong_IsCaught()
    {
        Breach.Of("src/Samverkan.Core/A.cs", FileSizes.Breaches([("src/Samverkan.Core/A.cs", 401), ("src/B.cs", 1), ("src/C.cs", 1)]));
        Breach.Of("tests/A.cs", FileSizes.Breaches([("tests/A.cs", 601)]));
        Breach.None(FileSizes.Breaches([("src/Samverkan.Core/A.cs", 400), ("tests/A.cs", 600), ("src/B.cs", 59), ("src/C.cs", 1)]));
    }

    [Fact]
    public void AMedian_ThatIsTooLong_IsCaught() => Breach.Of("median", FileSizes.Breaches([("src/A.cs", 1), ("src/B.cs", 60), ("src/C.cs", 60)]));
}
