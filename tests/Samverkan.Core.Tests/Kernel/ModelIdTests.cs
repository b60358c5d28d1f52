using Samverkan.Kernel;

namespace Samverkan.Tests.Kernel;

/// <summary>Ids of the collaboration itself: short, plain, and never what identifies a person.</summary>
public sealed class ModelIdTests
{
    [Theory]
    [InlineData("p1")]
    [InlineData("kommunen")]
    [InlineData("Skånes-jobbcoacher_2.0")]
    [InlineData("2027-01-11")]
    [InlineData("23800448")]
    [InlineData("08-17")]
    [InlineData("5560360793")]
    [InlineData("8f14e45f-ceea-167a-5a36-dedd4bea2543")]
    public void Of_AnOrdinaryId_IsTakenAsItIs(string text)
    {
        Assert.Equal(text, new CollaborationId(text).Value);
        Assert.Equal(text, new PartnerId(text).Value);
        Assert.Equal(text, new PersonId(text).Value);
        Assert.Equal(text, new ProposalId(text).Value);
        Assert.Equal(text, new TargetGroupId(text).Value);
        Assert.Equal(text, new WorkingGroupId(text).ToString());
    }

    public static TheoryData<string?> NoIds() =>
        [null, "", " ", "a b", "u1@p1", "a:b", "a/b", "a\nb", new string('x', 65), "850312-1234", "198503121234", "0701234567", "070-1234567"];

    [Theory]
    [MemberData(nameof(NoIds))]
    public void Of_WhatIsNoId_IsRefusedWithoutSayingIt(string? text)
    {
        Refuses<CollaborationId>(text);
        Refuses<PartnerId>(text);
        Refuses<PersonId>(text);
        Refuses<ProposalId>(text);
        Refuses<TargetGroupId>(text);
        Refuses<WorkingGroupId>(text);
    }

    [Fact]
    public void Of_SixtyFourCharacters_IsTaken() => Assert.Equal(64, new PartnerId(new string('x', 64)).Value.Length);

    [Fact]
    public void Problem_OfEitherKind_SaysWhatIsExpectedInBothLanguages()
    {
        Assert.NotEqual(PartnerId.Problem("a b"), PartnerId.Problem("850312-1234"));
        Assert.Contains("personnummer", PartnerId.Problem("850312-1234")!.Swedish, StringComparison.Ordinal);
        Assert.Contains("identity number", PartnerId.Problem("850312-1234")!.English, StringComparison.Ordinal);
    }

    private static void Refuses<TId>(string? text)
        where TId : struct, IId<TId>
    {
        Assert.NotNull(TId.Problem(text));
        var message = Assert.Throws<ArgumentException>(() => TId.Of(text!)).Message;
        Assert.Contains(typeof(TId).Name, message, StringComparison.Ordinal);
        if (text?.Length > 8)
            Assert.DoesNotContain(text, message, StringComparison.Ordinal);
    }
}
