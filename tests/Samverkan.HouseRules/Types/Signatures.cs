using System.Reflection;

namespace Samverkan.HouseRules.Types;

/// <summary>
/// A union is a named class, and guards stay inside: no visible signature names a bare <c>OneOf</c> or anything of the guard library.
/// A named union may have <c>OneOfBase</c> as its base, and the members that it inherits.
/// </summary>
internal static class Signatures
{
    public static IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        from type in types
        from member in Visible.MembersOf(type).Append(type)
        from used in NamedBy(member).SelectMany(Parts).Distinct()
        where IsForeign(used) && !(member is Type && IsUnionBase(used))
        select $"{type.FullName}: {member.Name} names {used.Name} in its signature.";

    private static IEnumerable<Type> NamedBy(MemberInfo member) => member switch
    {
        Type type => new[] { type.BaseType }.OfType<Type>().Concat(type.GetInterfaces().Where(one => !Inherited(type, one))).Concat(Constraints(type.GetGenericArguments())),
        MethodInfo method => Constraints(method.GetGenericArguments()).Append(method.ReturnType).Concat(method.GetParameters().Select(parameter => parameter.ParameterType)),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        EventInfo e => [e.EventHandlerType!],
        _ => [],
    };

    private static bool Inherited(Type type, Type one) => type.BaseType?.GetInterfaces().Contains(one) == true;

    private static IEnumerable<Type> Constraints(Type[] parameters) =>
        parameters.Where(parameter => parameter.IsGenericParameter).SelectMany(parameter => parameter.GetGenericParameterConstraints());

    private static bool IsForeign(Type type) => type.Assembly.GetName().Name is "OneOf" or "Ardalis.GuardClauses";

    private static bool IsUnionBase(Type type) => type.Name.StartsWith("OneOfBase`", StringComparison.Ordinal);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];
}
