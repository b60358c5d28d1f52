namespace Samverkan.HouseRules.Packages;

public sealed class PackageDirectionTests
{
    [Fact]
    public void APackageIsCompiledOnlyAgainstThoseBeforeIt() =>
        Breach.None(Shipped.All.SelectMany(assembly => PackageDirection.Breaches(PackageOf(assembly), assembly)));

    [Fact]
    public void AProjectFileRefersOnlyToWhatThePackageMayStandOn() =>
        Breach.None(Directory.GetFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories).SelectMany(PackageDirection.Breaches));

    [Fact]
    public void AReferenceUpwards_IsCaught()
    {
        Breach.Of("Samverkan.Core", PackageDirection.Breaches("Samverkan.Core", typeof(Samverkan.Matching.MatchPolicy).Assembly));
        Breach.Of("xunit.core", PackageDirection.Breaches("Samverkan.Cli", typeof(PackageDirectionTests).Assembly));
    }

    [Fact]
    public void AProjectFile_WithAReferenceTooMany_IsCaught()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var project = Path.Combine(folder.FullName, "Samverkan.Core.csproj");
            File.WriteAllText(project, """
                <Project><ItemGroup>
                  <PackageReference Include="OneOf" />
                  <PackageReference Include="CsvHelper" />
                  <ProjectReference Include="..\Samverkan.Matching\Samverkan.Matching.csproj" />
                </ItemGroup></Project>
                """);
            var breaches = PackageDirection.Breaches(project).ToList();
            Breach.Of("CsvHelper", breaches);
            Breach.Of("Samverkan.Matching", breaches);
            Assert.Equal(2, breaches.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PackageOf(System.Reflection.Assembly assembly) =>
        assembly.GetName().Name is "samverkan" ? "Samverkan.Cli" : assembly.GetName().Name!;
}
