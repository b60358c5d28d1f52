using System.Reflection;

namespace Samverkan.HouseRules.Compiled;

/// <summary>
/// That compiled code uses a member or a type: in a signature, an attribute, a base, a constraint, or the body of a method. Lambdas, iterators
/// and async methods are nested types to the compiler, and are read like any other. A constant leaves no trace where it is used.
/// </summary>
internal sealed record Use(MemberInfo Where, MemberInfo What)
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<Use> In(IEnumerable<Type> types) => types.SelectMany(In);

    /// <summary>The types that are named when a member is: its own, the type that declares it, and all that these are made of.</summary>
    public IEnumerable<Type> Types => What switch
    {
        Type type => Parts(type),
        MethodInfo { IsGenericMethod: true } method => Parts(method.DeclaringType).Concat(method.GetGenericArguments().SelectMany(Parts)),
        _ => Parts(What.DeclaringType),
    };

    public override string ToString() => $"{Where.DeclaringType?.FullName ?? (Where as Type)?.FullName}.{Where.Name} uses {What.DeclaringType?.FullName}.{What.Name}";

    private static IEnumerable<Use> In(Type type)
    {
        var inherited = new[] { type.BaseType }.OfType<Type>().Concat(type.GetInterfaces());
        return inherited.Concat(Constraints(type.GetGenericArguments())).Concat(Attributes(type.GetCustomAttributesData()))
            .Select(used => new Use(type, used))
            .Concat(type.GetMembers(Own).Where(member => member is not Type).SelectMany(member => Members(member).Select(used => new Use(member, used))));
    }

    private static IEnumerable<MemberInfo> Members(MemberInfo member) => Attributes(member.GetCustomAttributesData()).Concat(member switch
    {
        FieldInfo field => [field.FieldType],
        MethodBase method => Signature(method).Concat(Body(method)),
        _ => [],
    });

    private static IEnumerable<MemberInfo> Signature(MethodBase method)
    {
        var returned = (method as MethodInfo)?.ReturnParameter;
        var parameters = returned is null ? method.GetParameters() : [returned, .. method.GetParameters()];
        var constraints = method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : [];
        return parameters.SelectMany(parameter => Attributes(parameter.GetCustomAttributesData()).Append(parameter.ParameterType)).Concat(constraints);
    }

    private static IEnumerable<MemberInfo> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            return [];
        var caught = body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!);
        return body.LocalVariables.Select(local => local.LocalType).Concat(caught)
            .Concat(Instruction.Of(method).Select(instruction => instruction.Member).OfType<MemberInfo>());
    }

    private static IEnumerable<Type> Constraints(Type[] parameters) =>
        parameters.Where(parameter => parameter.IsGenericParameter).SelectMany(parameter => parameter.GetGenericParameterConstraints());

    private static IEnumerable<Type> Attributes(IEnumerable<CustomAttributeData> attributes) => attributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)).SelectMany(Argument).Append(attribute.AttributeType));

    private static IEnumerable<Type> Argument(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => [argument.ArgumentType, type],
        IEnumerable<CustomAttributeTypedArgument> many => many.SelectMany(Argument),
        _ => [argument.ArgumentType],
    };

    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericParameter: true } => [],
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
