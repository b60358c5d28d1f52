using System.Text.RegularExpressions;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Guidance;

/// <summary>What each rule says can be read in both languages, and what it tells one to do can be done.</summary>
public sealed partial class RuleTextsTests
{
    private static readonly HashSet<string> Names = new(FactJson.Types.Concat(Steps()), StringComparer.Ordinal);

    public static TheoryData<string> Rules => [.. RuleBook.Findings.Concat(RuleBook.Refusals).Select(rule => rule.Id)];

    public static TheoryData<string> Findings => [.. RuleBook.Findings.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_OfEveryKind_IsSaidInBothLanguages(string id)
    {
        var rule = RuleOf(id);

        Assert.All([rule.Reason, rule.Advice], text => IsSaid(text, Sentence()));
        if (rule.Needs is { } needs)
            IsSaid(needs, Clause());
    }

    /// <summary>A name in code in a text is that of a fact there is, the same in both languages.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_ThatNamesAFact_NamesOneThatThereIs(string id)
    {
        var rule = RuleOf(id);

        Assert.All([.. Named(rule.Reason.Swedish), .. Named(rule.Advice.Swedish)], name => Assert.Contains(name, Names));
        Assert.Equal(Named(rule.Advice.Swedish), Named(rule.Advice.English));
        Assert.Equal(Named(rule.Reason.Swedish), Named(rule.Reason.English));
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void Finding_OfEveryRule_SaysWithWhichFactToGoOn(string id) => Assert.NotEmpty(Named(RuleOf(id).Advice.Swedish));

    private static void IsSaid(Wording text, Regex form)
    {
        Assert.NotEqual(text.Swedish, text.English);
        Assert.All([text.Swedish, text.English], one => Assert.Matches(form, one));
    }

    private static string[] Named(string text) => [.. InCode().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static Rule RuleOf(string id) => RuleBook.Findings.Concat(RuleBook.Refusals).Single(rule => rule.Id == id);

    private static IEnumerable<string> Steps() =>
        typeof(CaseStep).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseStep))).Select(type => char.ToLowerInvariant(type.Name[0]) + type.Name[1..]);

    [GeneratedRegex(@"^\p{Lu}[^{}<>]{8,}[^\s.]\.$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\p{Ll}[^{}<>]{4,}[^\s.]$")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b[a-z]+[A-Z]\w*\b")]
    private static partial Regex InCode();
}
