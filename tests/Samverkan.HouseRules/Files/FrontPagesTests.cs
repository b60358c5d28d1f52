namespace Samverkan.HouseRules.Files;

public sealed class FrontPagesTests
{
    [Fact]
    public void TheReadmeCanBeReadAtOnce() => Breach.None(FrontPages.BreachesOfReadme(File.ReadAllLines(Repository.PathTo("README.md"))));

    [Fact]
    public void TheChangelogSaysWhatIsNew() => Breach.None(FrontPages.BreachesOfChangelog(File.ReadAllText(Repository.PathTo("CHANGELOG.md"))));

    [Fact]
    public void AReadme_ThatIsTooLong_IsCaught()
    {
        Breach.Of("151 lines", FrontPages.BreachesOfReadme([.. Enumerable.Repeat("line", 151)]));
        Breach.None(FrontPages.BreachesOfReadme([.. Enumerable.Repeat("line", 150)]));
    }

    [Fact]
    public void AChangelog_WithoutASection_IsCaught()
    {
        Breach.Of("CHANGELOG", FrontPages.BreachesOfChangelog("# Changelog\n\nSoon.\n"));
        Breach.None(FrontPages.BreachesOfChangelog("# Changelog\n\n## [0.1.0]\n"));
        Breach.None(FrontPages.BreachesOfChangelog("# Changelog\n\n## Unreleased\n"));
    }
}
