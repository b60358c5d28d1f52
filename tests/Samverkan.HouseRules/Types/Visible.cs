using System.Reflection;
using System.Runtime.CompilerServices;

namespace Samverkan.HouseRules.Types;

/// <summary>What a user of a package can see of a type: its public members, and the protected ones where it can be inherited from.</summary>
internal static class Visible
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Own).Where(member => member is not Type && Is(member));

    /// <summary>The visible members that someone wrote, rather than the compiler.</summary>
    public static IEnumerable<MemberInfo> WrittenIn(Type type) =>
        typeof(Delegate).IsAssignableFrom(type) ? [] : MembersOf(type).Where(member => !IsWrittenByCompiler(member));

    private static bool IsWrittenByCompiler(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } accessor when !accessor.Name.StartsWith("op_", StringComparison.Ordinal) => true,
        // Whether someone wrote it cannot be told; the compiler asks for the documentation of those that someone did.
        ConstructorInfo constructor when constructor.GetParameters().Length == 0 => true,
        FieldInfo { IsSpecialName: true } => true,
        _ => member.IsDefined(typeof(CompilerGeneratedAttribute), false),
    };

    private static bool Is(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed),
        FieldInfo field => field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && !field.DeclaringType!.IsSealed),
        PropertyInfo property => property.GetAccessors(true).Any(Is),
        EventInfo e => e.AddMethod is { } add && Is(add),
        _ => false,
    };
}
