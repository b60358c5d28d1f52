using System.Reflection;
using System.Xml.Linq;

namespace Samverkan.HouseRules.Compiled;

/// <summary>The documentation file that stands beside an assembly.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> members;

    public Documentation(XDocument file) =>
        members = file.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    public static Documentation Beside(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace));
    }

    public XElement? Of(MemberInfo member) => members.GetValueOrDefault(DocumentationId.Of(member));

    /// <summary>The first sentence of a summary, with references as the names they end in.</summary>
    public string FirstSentence(Type type)
    {
        var summary = Of(type)?.Element("summary");
        if (summary is null)
            return string.Empty;
        foreach (var reference in summary.Descendants().Where(element => element.Name.LocalName is "see" or "paramref" or "typeparamref").ToList())
            reference.ReplaceWith((reference.Attributes().FirstOrDefault()?.Value ?? string.Empty).Split('.', ':')[^1]);
        var text = string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
