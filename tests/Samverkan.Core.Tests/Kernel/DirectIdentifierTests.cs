using Samverkan.Kernel;

namespace Samverkan.Tests.Kernel;

/// <summary>What is found and what passes. No number here belongs to anyone: the check digits are wrong, or the series is set aside for fiction.</summary>
public sealed class DirectIdentifierTests
{
    [Theory]
    [InlineData("850312-1234")]
    [InlineData("8503121234")]
    [InlineData("19850312-1234")]
    [InlineData("198503121234")]
    [InlineData("20100229-1234")]
    [InlineData("850312+1234")]
    [InlineData("18991231+1234")]
    [InlineData("850312 1234")]
    [InlineData("850312 - 1234")]
    [InlineData("850312\u20131234")]
    [InlineData("850312\u20111234")]
    [InlineData("850312\u00A01234")]
    [InlineData("850372-1234")]
    [InlineData("198503911234")]
    [InlineData(" 850312-1234\n")]
    [InlineData("1990-01-01-1234")]
    [InlineData("1990 01 01 1234")]
    [InlineData("1990/01/01-1234")]
    [InlineData("1990.01.01-1234")]
    [InlineData("90.01.01-1234")]
    [InlineData("90-01-01-1234")]
    [InlineData("90/01/01 - 1234")]
    [InlineData("90 01 01 1234")]
    [InlineData("01-02-03-1234")]
    [InlineData("1990-01-01 1234")]
    [InlineData("1990-01-01+1234")]
    [InlineData("1990\u201301\u201301\u20131234")]
    [InlineData("1990\u00A001\u00A001\u00A01234")]
    [InlineData("1990-01-61-1234")]
    [InlineData("2019-12-31-1234")]
    [InlineData("\uFF18\uFF15\uFF10\uFF13\uFF11\uFF12\uFF0D\uFF11\uFF12\uFF13\uFF14")]
    [InlineData("\u0668\u0665\u0660\u0663\u0661\u0662-\u0661\u0662\u0663\u0664")]
    [InlineData("850312-123\uD835\uDFD2")]
    [InlineData("850312-123\u2074")]
    [InlineData("8503\u200B12-1234")]
    [InlineData("850312\u200D1234")]
    [InlineData("8\u20605\u20600312-12\uFEFF34")]
    [InlineData("850312\u00AD-\u00AD1234")]
    [InlineData("850312-1\u034F234")]
    [InlineData("850312-1\uFE0F234")]
    [InlineData("850312\uFE631234")]
    [InlineData("850312\u20091234")]
    public void IsIdentityNumber_AnyWayOfWritingOne_FindsIt(string text)
    {
        Assert.True(DirectIdentifier.IsIdentityNumber(text));
        Assert.True(DirectIdentifier.Is(text));
        Assert.True(DirectIdentifier.IsIn(text));
        Assert.True(DirectIdentifier.IsIn("Hon, " + text.Trim() + ", ville börja."));
        Assert.True(DirectIdentifier.IsIn("personnummer:" + text.Trim() + "."));
    }

    [Theory]
    [InlineData("anna.andersson@example.se")]
    [InlineData("a+b@x.example.com")]
    [InlineData("åsa@exempel.se")]
    [InlineData("a@xn--exmpel-cua.xn--p1ai")]
    [InlineData(" a_b-c@d.io ")]
    [InlineData("anna\uFF20example.se")]
    [InlineData("anna@exam\u200Bple.se")]
    [InlineData("a\u030Asa@exempel.se")]
    public void IsEmail_AnAddress_FindsIt(string text)
    {
        Assert.True(DirectIdentifier.IsEmail(text));
        Assert.True(DirectIdentifier.Is(text));
        Assert.True(DirectIdentifier.IsIn("Skriv till " + text + ", så svarar vi"));
        Assert.True(DirectIdentifier.IsIn("<" + text.Trim() + ">"));
    }

    [Theory]
    [InlineData("0701234567")]
    [InlineData("070-123 45 67")]
    [InlineData("070-1234567")]
    [InlineData("070 123 45 67")]
    [InlineData("070/123 45 67")]
    [InlineData("070-12 34 567")]
    [InlineData("070 123 4567")]
    [InlineData("070 123 456 7")]
    [InlineData("070\u2013123 45 67")]
    [InlineData("070\u00A0123\u00A045\u00A067")]
    [InlineData("08-123 45 67")]
    [InlineData("08-12 34 56")]
    [InlineData("08-12 345 67")]
    [InlineData("08-123 456 78")]
    [InlineData("08 123 45 67")]
    [InlineData("08-1234567")]
    [InlineData("(08) 123 45 67")]
    [InlineData("0418-123 45")]
    [InlineData("0418-12 34 56")]
    [InlineData("040 12 34 56")]
    [InlineData("081234567")]
    [InlineData("+46701234567")]
    [InlineData("+46 70 123 45 67")]
    [InlineData("+46 (0)70-123 45 67")]
    [InlineData("+46-8-123 45 67")]
    [InlineData("+46 701 234 567")]
    [InlineData("0046 70 123 45 67")]
    [InlineData("+1 202 555 0123")]
    [InlineData("+45 12 34 56 78")]
    [InlineData("070\u2009123\u200945\u200967")]
    [InlineData("070-1\u200B23 45 67")]
    [InlineData("\uFF10\uFF17\uFF10-123 45 67")]
    public void Is_ATelephoneNumber_FindsIt(string text)
    {
        Assert.True(DirectIdentifier.Is(text));
        Assert.True(DirectIdentifier.IsIn(text));
        Assert.True(DirectIdentifier.IsIn("Ring " + text + "."));
        Assert.True(DirectIdentifier.IsIn("Box 12 " + text + ", vardagar 08-17"));
        Assert.True(DirectIdentifier.IsIn("tel." + text + " eller 1177"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Alla partner möts i november")]
    [InlineData("2027-01-11")]
    [InlineData("2027-01-11T09:00:00Z")]
    [InlineData("2027-01-11T09:00:00.1234567+01:00")]
    [InlineData("20270111T090000Z")]
    [InlineData("20270111")]
    [InlineData("20270111-20270201")]
    [InlineData("2027-01-11 - 2027-02-01")]
    [InlineData("2027-01-11 08:00-17:00")]
    [InlineData("2026/2027")]
    [InlineData("270111-270201")]
    [InlineData("2027-01-11 1000")]
    [InlineData("2027-01-11 0900-1200")]
    [InlineData("2027-01-11 \u2013 1500 kr")]
    [InlineData("2027-01-11-0017")]
    [InlineData("2027.01.11-0017")]
    [InlineData("27-01-11-1234")]
    [InlineData("26.01.15.1234")]
    [InlineData("10.11.12.1300")]
    [InlineData("2027-01-11-2027-02-01")]
    [InlineData("2019-01-11-2019-12-31")]
    [InlineData("2019-01-11 \u2013 2019-12-31")]
    [InlineData("2019-01-11 2019-12-31")]
    [InlineData("2018/01/01-2019/12/31")]
    [InlineData("1990-01-01, 1234 personer")]
    [InlineData("2018-12-31 1500 kr")]
    [InlineData("1990-13-01-1234")]
    [InlineData("1990-01-32-1234")]
    [InlineData("1990-01/01-1234")]
    [InlineData("1990-01-01-123")]
    [InlineData("1990-01-01-12345")]
    [InlineData("120 m\u00B2, 2027\u201301\u201311, 100\u2009000\u2009kr")]
    [InlineData("\u201DÅsa\u201D kom 2027-01-11 \u2013 och gick")]
    [InlineData("556036-0793")]
    [InlineData("5560360793")]
    [InlineData("165560360793")]
    [InlineData("212000-0142")]
    [InlineData("100 000 000 kr")]
    [InlineData("100000000 kr")]
    [InlineData("1 234 567,50 kr")]
    [InlineData("1 070 123 456 kr")]
    [InlineData("1 001 234 567 890 kr")]
    [InlineData("+10 500 000 kr")]
    [InlineData("12 500:- per månad")]
    [InlineData("0,0123456789")]
    [InlineData("3.1415926535")]
    [InlineData("123 45")]
    [InlineData("SE-123 45 Storstad")]
    [InlineData("Box 123, 123 45 Storstad")]
    [InlineData("08-17")]
    [InlineData("kl. 08-17")]
    [InlineData("07-16, 08-17 och 09-18")]
    [InlineData("08:00-17:00")]
    [InlineData("08-17 1000 kr")]
    [InlineData("08-17 100 kr")]
    [InlineData("08-17 12 345 kr")]
    [InlineData("23800448")]
    [InlineData("ad 23800448 and ad 23800449")]
    [InlineData("24681357902468")]
    [InlineData("kommun 0180 10 500 invånare")]
    [InlineData("0180, 0184, 1480")]
    [InlineData("SSYK 7652")]
    [InlineData("1 kg@12.50")]
    [InlineData("u1@p1")]
    [InlineData("@samverkan")]
    [InlineData("19850312-1234-1234-abcd-0123456789ab")]
    [InlineData("0a1b2c3d-1234-5678-9abc-198503121234")]
    [InlineData("8f14e45fceea167a5a36dedd4bea2543")]
    [InlineData("850332-1234")]
    [InlineData("851312-1234")]
    [InlineData("850300-1234")]
    [InlineData("850360-1234")]
    [InlineData("850230-1234")]
    [InlineData("850312-123")]
    [InlineData("850312-12345")]
    [InlineData("1850-1900 1234 personer")]
    [InlineData("112 eller 1177")]
    [InlineData("v. 08-2027")]
    [InlineData("50-100 %")]
    [InlineData("ISBN 978-91-0-012345-6")]
    public void IsIn_OrdinaryText_LetsItPass(string text)
    {
        Assert.False(DirectIdentifier.IsIn(text));
        Assert.False(DirectIdentifier.Is(text));
        Assert.False(DirectIdentifier.IsIn("(" + text + ")"));
        Assert.False(DirectIdentifier.IsIn("Det blev " + text + " till slut."));
    }

    [Fact]
    public void IsIn_AnIdentifierAtTheEndOfALongText_FindsIt()
    {
        var text = string.Concat(Enumerable.Repeat("Möte 2027-01-11 kl. 08-17, 100 000 kr. ", 5000));
        Assert.False(DirectIdentifier.IsIn(text));
        Assert.True(DirectIdentifier.IsIn(text + "850312-1234"));
    }

    [Fact]
    public void IsIn_HalfOfASurrogatePair_IsReadAsText()
    {
        Assert.False(DirectIdentifier.IsIn("\uD835 och \uDFD2"));
        Assert.True(DirectIdentifier.IsIn("\uD835 850312-1234"));
    }

    /// <summary>What cannot be seen may part a number as well as join it: the text counts both as it stands and as it is read.</summary>
    [Theory]
    [InlineData("850312-1234\u200B5")]
    [InlineData("850312-1234\u00B9")]
    public void IsIn_ANumberParted_FindsIt(string text) => Assert.True(DirectIdentifier.IsIn(text));

    [Fact]
    public void IsIn_PlainText_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat("Åsa och Örjan möts i Växjö på kaféet. ", 100));
        DirectIdentifier.IsIn(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(DirectIdentifier.IsIn(text));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void IsIn_LongRunsOfDigitsOrLetters_IsLinear()
    {
        Assert.False(DirectIdentifier.IsIn(new string('0', 1_000_000)));
        Assert.False(DirectIdentifier.IsIn(new string('a', 1_000_000) + "@"));
        Assert.False(DirectIdentifier.IsIn(string.Concat(Enumerable.Repeat("1 000 ", 200_000)) + "1"));
        Assert.False(DirectIdentifier.IsIn(string.Concat(Enumerable.Repeat("1990-01-", 200_000)) + "1"));
        Assert.False(DirectIdentifier.IsIn(new string('\u0308', 300_000) + new string('\u200B', 300_000)));
    }
}
