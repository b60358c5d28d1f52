using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Tests.Ledgers;

namespace Samverkan.Tests.Guidance;

/// <summary>docs/facts.md is written from the code, and is the same as it: run with SAMVERKAN_WRITE=1 to write it anew.</summary>
public sealed partial class FactsDocumentTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Samverkan.Core.xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void FactsDocument_AsItStands_IsWhatTheCodeSays()
    {
        var path = Path.Combine(Root(), "docs", "facts.md");
        if (Environment.GetEnvironmentVariable("SAMVERKAN_WRITE") == "1")
            File.WriteAllText(path, Text());

        Assert.Equal(Text(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void FactsDocument_OfEveryKindOfFact_HasARowThatSaysSomething()
    {
        var text = Text();
        Assert.Equal(FactJson.Types.Count, FactKinds.All.Count);
        foreach (var type in FactJson.Types)
            Assert.Matches($@"\| `{type}` \| [A-Z][^|]{{10,}}\|", text);
    }

    /// <summary>What the tool says of a fact in English is what its documentation says: one text, and not two that drift apart.</summary>
    [Fact]
    public void FactBook_InEnglish_SaysWhatTheCodeSays() =>
        Assert.All(FactKinds.All, kind => Assert.Equal(Summary(kind), FactBook.Find(TypeOf(kind))!.Summary.English));

    private static string Text()
    {
        var text = new StringBuilder(
            """
            # Facts

            Everything that can be stated in a collaboration, room by room: the `type` it has in the ledger, what it says, and its fields (those with a question mark may be left out).
            "Decided" facts are owned in common and are recorded by a decision; the rest are stated by whom they concern. Who may state what is in [rules.md](rules.md), and the form of
            every field in `samverkan schema ledger`. This page is written from the code.


            """.ReplaceLineEndings("\n"));
        foreach (var room in FactKinds.All.GroupBy(kind => kind.Namespace!.Split('.')[^1]).OrderBy(room => Enum.Parse<Room>(room.Key)))
        {
            text.Append($"## {room.Key}\n\n| type | says | fields |\n| --- | --- | --- |\n");
            foreach (var kind in room)
                text.Append($"| `{TypeOf(kind)}` | {Summary(kind)}{(IsCommon(kind) ? " Decided." : string.Empty)} | {string.Join(", ", FactKinds.Data(kind).Select(Field))} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string TypeOf(Type kind) => char.ToLowerInvariant(kind.Name[0]) + kind.Name[1..];

    private static string Summary(Type kind) => Blanks().Replace(string.Concat(Documented["T:" + kind.FullName].Element("summary")!.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node is XElement { Name.LocalName: "see" or "paramref" } link
        ? (link.Attribute("cref")?.Value.Split('.')[^1] ?? link.Attribute("name")!.Value)
        : node is XElement other ? "`" + other.Value + "`" : ((XText)node).Value;

    private static bool IsCommon(Type kind) =>
        (bool)kind.GetProperty("IsCommon", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(RuntimeHelpers.GetUninitializedObject(kind))!;

    private static string Field(PropertyInfo data)
    {
        var name = char.ToLowerInvariant(data.Name[0]) + data.Name[1..];
        var maker = data.DeclaringType!.GetConstructors().Single(one => one.GetParameters().Any(parameter => parameter.Name == data.Name));
        return $"`{name}`{(maker.GetParameters().Single(parameter => parameter.Name == data.Name).HasDefaultValue ? "?" : string.Empty)}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run from within the repository.");
        return folder.FullName;
    }
}
