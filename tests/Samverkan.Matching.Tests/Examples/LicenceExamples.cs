using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Which licences give right to which others: every pair, against the closed lists written out here.</summary>
public abstract class LicenceExamples<TEngine>
    where TEngine : IEngine
{
    [Theory]
    [MemberData(nameof(LicenceTable.Held), MemberType = typeof(LicenceTable))]
    public void Explain_EachLicenceAsked_IsMetByThoseThatIncludeIt(string held)
    {
        var expected = LicenceTable.Includes[held].Split(' ');
        var pair = Case.Of(s => s.Licences = [new(held)], o => o.Must = Case.Licences([.. LicenceTable.Includes.Keys])).Explained<TEngine>();
        Assert.Equal(
            LicenceTable.Includes.Keys.ToDictionary(asked => asked, asked => expected.Contains(asked) ? RequirementValue.Met : RequirementValue.Unknown),
            pair.Requirements.Where(one => one.Item.Kind == RequirementKind.Licence).ToDictionary(one => one.Item.Id!, one => one.Value));
    }
}

public sealed class ReferenceLicenceExamples : LicenceExamples<ReferenceEngine>;

public sealed class MarketLicenceExamples : LicenceExamples<MarketEngine>;
