using System.Reflection;
using System.Text.RegularExpressions;

namespace Samverkan.HouseRules.Words;

/// <summary>What a person is matched by has no property that is named for who the person is.</summary>
internal static partial class PersonalWords
{
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "names", "surname", "forename", "firstname", "lastname", "identity", "personnummer", "ssn", "sex", "gender", "pronoun",
        "ethnic", "ethnicity", "race", "origin", "nationality", "citizenship", "religion", "faith", "belief", "disability", "disabilities",
        "impairment", "diagnosis", "health", "orientation", "sexuality", "age", "birth", "birthday", "birthdate", "born", "photo", "portrait",
    };

    public static IEnumerable<string> Breaches(params IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where member is PropertyInfo or FieldInfo
        from word in Word().Matches(member.Name).Select(match => match.Value)
        where Refused.Contains(word)
        select $"{type.FullName}.{member.Name} is named for who a person is ('{word}').";

    /// <summary>The words of a name in Pascal case, so that <c>Languages</c> does not hold an age.</summary>
    [GeneratedRegex("[A-ZÅÄÖ]?[a-zåäö]+|[A-ZÅÄÖ]+(?![a-zåäö])")]
    private static partial Regex Word();
}
