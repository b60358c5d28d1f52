using System.Reflection;
using System.Xml.Linq;
using Samverkan.HouseRules.Compiled;
using Samverkan.HouseRules.Types;

namespace Samverkan.HouseRules.Files;

/// <summary>
/// Every public member is documented, with every parameter and every type parameter. The compiler asks for the comment, but not for its
/// parameters when none of them is there; this reads the documentation file that the package carries. A positional record's parameters
/// are written by the compiler to its constructor and properties too.
/// </summary>
internal static class Comments
{
    public static IEnumerable<string> Breaches(IEnumerable<Type> types, Documentation documentation) => types.SelectMany(type =>
        Judge(type, documentation, [], type.GetGenericArguments())
            .Concat(Visible.WrittenIn(type).SelectMany(member => Judge(member, documentation, ParametersOf(member), TypeParametersOf(member)))));

    private static IEnumerable<string> Judge(MemberInfo member, Documentation documentation, ParameterInfo[] parameters, Type[] typeParameters)
    {
        var id = DocumentationId.Of(member);
        if (documentation.Of(member) is not { } comment || !(Inherits(comment) || comment.Element("summary")?.Value.Trim().Length > 0))
        {
            yield return $"{id} is not documented.";
            yield break;
        }

        if (Inherits(comment))
            yield break;
        foreach (var parameter in parameters)
            if (!Has(comment, "param", parameter.Name!))
                yield return $"{id} does not document its parameter {parameter.Name}.";
        foreach (var parameter in typeParameters.Where(parameter => parameter.DeclaringType == (member as Type ?? member.DeclaringType)))
            if (!Has(comment, "typeparam", parameter.Name))
                yield return $"{id} does not document its type parameter {parameter.Name}.";
    }

    private static bool Has(XElement comment, string element, string name) =>
        comment.Elements(element).Any(one => (string?)one.Attribute("name") == name && one.Value.Trim().Length > 0);

    private static bool Inherits(XElement comment) => comment.Element("inheritdoc") is not null;

    private static ParameterInfo[] ParametersOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters(),
        PropertyInfo property => property.GetIndexParameters(),
        _ => [],
    };

    private static Type[] TypeParametersOf(MemberInfo member) => member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericArguments() : [];
}
