using System.Reflection;
using System.Runtime.CompilerServices;
using Samverkan.Kernel;

namespace Samverkan.HouseRules.Types;

/// <summary>
/// Every id is a readonly record struct around one text, with no conversions of its own; its default is empty, refused, and equal to no
/// valid id; and two kinds of id are never equal, whatever their text.
/// </summary>
internal static class Ids
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private static readonly string[] Examples = ["x1", "0180", "sv", "B", "1.04"];

    public static IEnumerable<Type> In(IEnumerable<Type> types) =>
        types.Where(type => type.IsValueType && Array.Exists(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>)));

    public static IEnumerable<string> Breaches(IReadOnlyCollection<Type> ids) =>
        ids.SelectMany(Shape).Concat(ids.SelectMany(id => Try<IEnumerable<string>>(nameof(Values), id))).Concat(EqualAcrossKinds(ids));

    private static IEnumerable<string> Shape(Type id)
    {
        if (!id.IsDefined(typeof(IsReadOnlyAttribute), false))
            yield return $"{id.FullName} is not readonly.";
        if (id.GetMethod("PrintMembers", Everything) is null)
            yield return $"{id.FullName} is not a record.";
        if (id.GetFields(Everything & ~BindingFlags.Static) is not [{ FieldType: var only }] || only != typeof(string))
            yield return $"{id.FullName} holds other than one text.";
        if (Array.Exists(id.GetMethods(Everything), method => method.Name is "op_Implicit" or "op_Explicit"))
            yield return $"{id.FullName} converts itself.";
    }

    private static List<string> Values<TId>()
        where TId : struct, IId<TId>
    {
        var name = typeof(TId).FullName;
        var breaches = new List<string>();
        Expect(default(TId).Value is "" && default(TId).ToString() is "", "has a default that is not empty");
        Expect(TId.Problem(null) is not null && TId.Problem(string.Empty) is not null, "accepts nothing as an id");
        Expect(Throws(() => TId.Of(string.Empty)), "can be made of nothing");
        var valid = Array.FindAll(Examples, text => TId.Problem(text) is null);
        Expect(valid.Length > 0, "has no example to be tried with");
        foreach (var text in valid)
        {
            var id = TId.Of(text);
            Expect(id.Equals(TId.Of(text)) && id.GetHashCode() == TId.Of(text).GetHashCode(), "is not equal to its like");
            Expect(id.Value == text && id.ToString() == text, "does not keep its text");
            Expect(!id.Equals(default(TId)) && !id.Equals((object)text), "is equal to its default, or to a text");
        }

        return breaches;

        void Expect(bool holds, string breach)
        {
            if (!holds)
                breaches.Add($"{name} {breach}.");
        }
    }

    private static IEnumerable<string> EqualAcrossKinds(IReadOnlyCollection<Type> ids)
    {
        var made = ids.Select(id => Try<object?>(nameof(Example), id)).OfType<object>().ToList();
        return from one in made
               from other in made
               where one.GetType() != other.GetType() && one.Equals(other)
               select $"{one.GetType().FullName} is equal to {other.GetType().FullName}.";
    }

    /// <summary>An id of the first example that the kind accepts, so that most kinds get the same text.</summary>
    private static object? Example<TId>()
        where TId : struct, IId<TId> => Array.Find(Examples, text => TId.Problem(text) is null) is { } text ? TId.Of(text) : null;

    private static T Try<T>(string method, Type id) => (T)typeof(Ids).GetMethod(method, Everything)!.MakeGenericMethod(id).Invoke(null, null)!;

    private static bool Throws(Func<object> make)
    {
        try
        {
            _ = make();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
