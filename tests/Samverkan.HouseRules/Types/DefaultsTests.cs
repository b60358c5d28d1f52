using System.Xml.Linq;
using Samverkan.HouseRules.Compiled;

namespace Samverkan.HouseRules.Types;

public sealed class DefaultsTests
{
    [Fact]
    public void EveryStructSaysWhatItsDefaultMeans() => Breach.None(
        Shipped.Documented.SelectMany(assembly => Defaults.Undocumented(Defaults.In(assembly.GetExportedTypes()), Documentation.Beside(assembly))));

    [Fact]
    public void NothingInADefaultThrows() => Breach.None(Defaults.Throwing(Defaults.In(Shipped.PublicTypes)));

    [Fact]
    public void ADefault_ThatIsNotDocumented_IsCaught()
    {
        var id = DocumentationId.Of(typeof(Planted));
        Breach.Of(nameof(Planted), Defaults.Undocumented([typeof(Planted)], DocumentationSaying(id, "A length.")));
        Breach.None(Defaults.Undocumented([typeof(Planted)], DocumentationSaying(id, "A length. The <c>default</c> is none.")));
    }

    [Theory]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("Equals")]
    [InlineData("Length")]
    public void ADefault_ThatThrows_IsCaught(string member) => Breach.Of(member, Defaults.Throwing([typeof(Planted)]));

    private static Documentation DocumentationSaying(string id, string summary) =>
        new(XDocument.Parse($"<doc><members><member name=\"{id}\"><summary>{summary}</summary></member></members></doc>"));

#pragma warning disable CA1065 // Planted: throws where nothing may.
    internal readonly struct Planted(string text)
    {
        public int Length => text.Length;

        public override string ToString() => text.Trim();

        public override int GetHashCode() => text.Length;

        public override bool Equals(object? obj) => text.Length == 0;
    }
#pragma warning restore CA1065
}
