namespace Samverkan.Matching.Tests.Examples;

/// <summary>
/// The lottery, against values computed by another program in another language. What the engines draw is not public; that equal scores
/// stand in the order of <see cref="LotteryByHand"/> is a law.
/// </summary>
public sealed class LotteryExamples
{
    [Theory]
    [InlineData(0UL, 0xE220A8397B1DCDAFUL)]
    [InlineData(1UL, 0x910A2DEC89025CC1UL)]
    [InlineData(ulong.MaxValue, 0xE4D971771B652C20UL)]
    public void Mix_AKnownNumber_GivesItsSuccessor(ulong x, ulong expected) => Assert.Equal(expected, (ulong)LotteryByHand.Mix(x));

    [Theory]
    [InlineData("s1", 0x87E1EE823C16BCE8UL)]
    [InlineData("ö", 0x5B222E01FD11BD6DUL)]
    [InlineData("\U0001F600", 0x47F55E2C343A44F0UL)]
    public void Hash_AKnownId_GivesItsEightBytes(string id, ulong expected) => Assert.Equal(expected, (ulong)LotteryByHand.Hash(id));

    [Theory]
    [InlineData(0UL, "s1", "o1", 0xC11D5D89DBA72340UL)]
    [InlineData(42UL, "s1", "o1", 0x11557A84BEE0513FUL)]
    [InlineData(ulong.MaxValue, "ö", "\U0001F600", 0x2DD040F5F97B1D56UL)]
    [InlineData(0UL, "o1", "s1", 0x95CF954DE0C1A017UL)]
    public void Draw_AKnownPair_GivesItsLot(ulong seed, string seeker, string opening, ulong expected) =>
        Assert.Equal(expected, LotteryByHand.Draw(seed, seeker, opening));
}
