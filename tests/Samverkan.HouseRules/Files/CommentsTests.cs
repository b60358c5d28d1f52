using System.Reflection;
using System.Xml.Linq;
using Samverkan.HouseRules.Compiled;

namespace Samverkan.HouseRules.Files;

public sealed class CommentsTests
{
    [Fact]
    public void EveryPublicMemberIsDocumentedWithItsParameters() => Breach.None(
        Shipped.Documented.SelectMany(assembly => Comments.Breaches(assembly.GetExportedTypes(), Documentation.Beside(assembly))));

    [Fact]
    public void AMember_WithAWholeComment_IsNoBreach() => Breach.None(Comments.Breaches([typeof(Planted<>)], Commented(_ => true)));

    [Theory]
    [InlineData("summary", "T:Samverkan.HouseRules.Files.CommentsTests.Planted`1", "is not documented")]
    [InlineData("typeparam", "T:Samverkan.HouseRules.Files.CommentsTests.Planted`1", "type parameter T")]
    [InlineData("param", "M:Samverkan.HouseRules.Files.CommentsTests.Planted`1.Take``1(System.Collections.Generic.List{`0},``0[])", "parameter many")]
    [InlineData("typeparam", "M:Samverkan.HouseRules.Files.CommentsTests.Planted`1.Take``1(System.Collections.Generic.List{`0},``0[])", "type parameter TMany")]
    [InlineData("summary", "P:Samverkan.HouseRules.Files.CommentsTests.Planted`1.Count", "is not documented")]
    [InlineData("summary", "F:Samverkan.HouseRules.Files.CommentsTests.Planted`1.Most", "is not documented")]
    [InlineData("param", "M:Samverkan.HouseRules.Files.CommentsTests.Planted`1.#ctor(System.Int32)", "parameter Count")]
    public void AComment_ThatLacksAPart_IsCaught(string element, string id, string breach)
    {
        Breach.Of($"{id} ", Comments.Breaches([typeof(Planted<>)], Commented(one => !(one.Name == element && (string?)one.Parent!.Attribute("name") == id))));
        Breach.Of(breach, Comments.Breaches([typeof(Planted<>)], Commented(one => !(one.Name == element && (string?)one.Parent!.Attribute("name") == id))));
    }

    /// <summary>A documentation file with all that the planted type needs, and then only what is kept of it.</summary>
    private static Documentation Commented(Func<XElement, bool> keep)
    {
        const string Type = "Samverkan.HouseRules.Files.CommentsTests.Planted`1";
        var file = XDocument.Parse($"""
            <doc><members>
              <member name="T:{Type}"><summary>a</summary><typeparam name="T">b</typeparam></member>
              <member name="M:{Type}.#ctor(System.Int32)"><summary>a</summary><param name="Count">b</param></member>
              <member name="P:{Type}.Count"><summary>a</summary></member>
              <member name="F:{Type}.Most"><summary>a</summary></member>
              <member name="M:{Type}.ToString"><inheritdoc/></member>
              <member name="M:{Type}.Take``1(System.Collections.Generic.List{"{`0}"},``0[])">
                <summary>a</summary><typeparam name="TMany">b</typeparam><param name="one">c</param><param name="many">d</param>
              </member>
            </members></doc>
            """);
        file.Descendants().Where(element => element.Parent?.Name == "member" && !keep(element)).ToList().ForEach(element => element.Remove());
        return new(file);
    }

    internal sealed record Planted<T>(int Count)
    {
        public const int Most = 3;

        public static void Take<TMany>(List<T> one, TMany[] many) => _ = (one, many);

        public override string ToString() => string.Empty;
    }
}
