using System.Text.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment;

/// <summary>What each kind of id in the vocabulary of recruitment takes and refuses.</summary>
public sealed class IdTests
{
    [Theory]
    [InlineData("truckkort")]
    [InlineData("7652")]
    [InlineData("i46j_HmG_v64")]
    [InlineData("två ord, och ett till")]
    [InlineData("23800448")]
    [InlineData("0799999999")]
    [InlineData("x")]
    public void Of_WhatOthersHaveNamed_IsTakenAsItIs(string text)
    {
        Assert.Equal(text, new SkillId(text).Value);
        Assert.Equal(text, new LanguageId(text).Value);
        Assert.Equal(text, new LicenceId(text).Value);
        Assert.Equal(text, new OccupationId(text).Value);
        Assert.Equal(text, new SupportId(text).Value);
        Assert.Equal(text, new BarrierId(text).Value);
        Assert.Equal(text, new OpeningId(text).ToString());
        Assert.Equal(text, new SeekerId(text).ToString());
    }

    public static TheoryData<string?> NoIds() =>
        [null, "", " ", " x", "x ", "a\nb", "a\tb", "a\0b", "a\u2028b", "\u00A0x", new string('x', 201)];

    [Theory]
    [MemberData(nameof(NoIds))]
    public void Of_WhatIsNoId_IsRefused(string? text)
    {
        Refuses<SkillId>(text);
        Refuses<LanguageId>(text);
        Refuses<LicenceId>(text);
        Refuses<OccupationId>(text);
        Refuses<SupportId>(text);
        Refuses<BarrierId>(text);
        Refuses<EmployerId>(text);
        Refuses<OpeningId>(text);
        Refuses<SeekerId>(text);
        Refuses<MunicipalityCode>(text);
    }

    [Fact]
    public void Of_TwoHundredCharacters_IsTaken() => Assert.Equal(200, new SkillId(new string('x', 200)).Value.Length);

    [Theory]
    [InlineData("850312-1234")]
    [InlineData("8503121234")]
    [InlineData("19850312+1234")]
    [InlineData("850372-1234")]
    [InlineData("anna@example.se")]
    [InlineData("1990-01-01-1234")]
    [InlineData("8503\u200B12-1234")]
    [InlineData("Anna <anna@example.se>")]
    public void AnIdWithinACase_ThatIdentifiesAPerson_IsRefusedWithoutSayingIt(string text)
    {
        Refuses<SeekerId>(text);
        Refuses<OpeningId>(text);
        Refuses<BarrierId>(text);
        Refuses<SupportId>(text);
        Refuses<PlacementId>(text);
        Refuses<EmployerId>(text);
        Refuses<PersonId>(text);
    }

    /// <summary>Every kind of id that a step can hold, so that none is added without the check.</summary>
    [Fact]
    public void AnyIdOfAStep_AnIdentityNumber_IsRefused()
    {
        var kinds = Cases.CaseStory.Kinds.SelectMany(Cases.CaseStory.Data).Select(data => Nullable.GetUnderlyingType(data.PropertyType) ?? data.PropertyType).Where(Cases.CaseStory.IsId).Distinct().ToArray();

        Assert.True(kinds.Length >= 7, $"{kinds.Length}");
        Assert.All(kinds, kind => Assert.NotNull(kind.GetMethod("Problem")!.Invoke(null, ["850312-1234"])));
    }

    [Theory]
    [InlineData("018")]
    [InlineData("01800")]
    [InlineData("018a")]
    [InlineData("\u0660\u0661\u0668\u0660")]
    public void MunicipalityCode_NotFourDigits_IsRefused(string text) => Refuses<MunicipalityCode>(text);

    [Fact]
    public void Default_OfAnyId_IsEmptyAndEqualOnlyToItself()
    {
        Assert.Equal(string.Empty, default(SkillId).Value);
        Assert.Equal(default, default(SkillId));
        Assert.NotEqual(default, new SkillId("x"));
        Assert.Equal(new SkillId("x"), new SkillId(new string('x', 1)));
        Assert.NotEqual(new SkillId("x"), new SkillId("X"));
        Assert.False(new SkillId("x").Equals((object)new LicenceId("x")));
    }

    [Fact]
    public void Json_AnId_IsItsTextAndNothingElseIsRead()
    {
        Assert.Equal("\"s1\"", JsonSerializer.Serialize(new SeekerId("s1")));
        Assert.Equal(new SeekerId("s1"), JsonSerializer.Deserialize<SeekerId>("\"s1\""));
        foreach (var wrong in (string[])["1", "null", "{}", "\"\"", "\"850312-1234\"", "true"])
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SeekerId>(wrong));
        var table = new Dictionary<LanguageId, int> { [new("sv")] = 1 };
        Assert.Equal("{\"sv\":1}", JsonSerializer.Serialize(table));
        Assert.Equal(table, JsonSerializer.Deserialize<Dictionary<LanguageId, int>>("{\"sv\":1}"));
    }

    private static void Refuses<TId>(string? text)
        where TId : struct, IId<TId>
    {
        var problem = TId.Problem(text);
        Assert.NotNull(problem);
        var refused = Assert.Throws<ArgumentException>(() => TId.Of(text!)).Message;
        Assert.Contains(typeof(TId).Name, refused, StringComparison.Ordinal);
        if (text?.Length > 4)
            Assert.DoesNotContain(text, problem.Swedish + problem.English + refused, StringComparison.Ordinal);
    }
}
