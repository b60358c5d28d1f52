using System.Reflection;
using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Sharing;
using Samverkan.Tests.Ledgers;

namespace Samverkan.Tests.Agility;

/// <summary>Every fact of Agility and Sharing says in a sentence what it says, in both languages, with its own texts.</summary>
public sealed class AgileWordsTests
{
    public static TheoryData<string> Kinds => [.. FactKinds.All.Where(kind => kind.IsSubclassOf(typeof(AgilityFact)) || kind.IsSubclassOf(typeof(SharingFact))).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Words_OfEveryKind_AreASentenceInBothLanguagesWithItsId(string kind)
    {
        var type = FactKinds.All.Single(type => type.Name == kind);
        var fact = Examples.Of(type)?.Fact ?? new OperationalDecisionSettled(new("f1"), Outcome.CarriedNotEnacted, "SAM175");
        var words = (Wording)typeof(Fact).GetProperty("Words", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(fact)!;
        var id = type.GetProperties().First(property => property.PropertyType.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>))).GetValue(fact)!.ToString()!;

        Assert.NotEqual(words.Swedish, words.English);
        Assert.Contains(id, words.Swedish, StringComparison.Ordinal);
        Assert.Contains(id, words.English, StringComparison.Ordinal);
        foreach (var text in type.GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string?)property.GetValue(fact)).OfType<string>())
            Assert.Contains(text, words.English, StringComparison.Ordinal);
    }
}
