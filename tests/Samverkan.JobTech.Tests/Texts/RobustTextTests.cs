using System.Globalization;
using System.Text;

namespace Samverkan.JobTech.Tests.Texts;

public class RobustTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0")]
    [InlineData("😀👩🏽‍💻🎉")]
    [InlineData("\uD800\uDC00\uD800 \uDC00")]
    [InlineData("<<<<>>>>&&&&;;;&#;&#x;&#99999999;&amp")]
    [InlineData("....,,,,////++++####----((((")]
    [InlineData("\u0301\u0308\u030A")]
    public void Find_NothingToFind_FindsNothing(string? text) => Assert.Empty(Finders.Small.Find(text));

    [Theory]
    [InlineData("a\u030Aldreomsorg A\u0308LDREOMSORG a\u0308ldreomsorg", "Äldreomsorg@a\u0308ldreomsorg.")]
    [InlineData("&Auml;ldreomsorg &auml;ldreomsorg &#228;ldreomsorg &#xE4;ldreomsorg", "Äldreomsorg@&#xE4;ldreomsorg.")]
    [InlineData("Ja\u00ADva Ja\u200Bva", "Java@Ja\u200Bva.")]
    [InlineData("<b>Java</b>", "Java@Java.")]
    [InlineData("CAD\u2011ritning", "CAD-konstruktion/CAD-ritning@CAD\u2011ritning.")]
    [InlineData("\uD83D\uDE00Java\uD83D\uDE00", "Java@Java.")]
    [InlineData("\uD800Java\uDC00", "Java@Java.")]
    [InlineData("C&#43;&#43;", "C++@C&#43;&#43;.")]
    public void Find_LettersWrittenInOtherWays_AreFoundWhereTheyStand(string text, string last) => Assert.EndsWith(last, Finders.Found(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("daglig ")]
    [InlineData("<")]
    [InlineData("<b")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("a")]
    [InlineData("aB")]
    [InlineData("C+")]
    [InlineData("1-")]
    [InlineData("a\u0308")]
    [InlineData("meriterande krav inte ")]
    [InlineData("körkort B och ")]
    [InlineData("svenska på ")]
    [InlineData("Java, ")]
    [InlineData("Java inte krav ")]
    [InlineData("Java krav och ")]
    [InlineData("flytande svenska ")]
    [InlineData("Krav:")]
    public void Find_MegabytesOfOnePrefix_TakeTimeByLengthOnly(string prefix)
    {
        // Five megabytes: whatever takes time by the square of the length would not come to an end here.
        var text = new StringBuilder(5_000_000 + prefix.Length).Insert(0, prefix, 5_000_000 / prefix.Length).Append(" Java").ToString();
        Assert.NotNull(Finders.Small.Find(text));
    }

    [Fact]
    public void Find_UnderOtherCultures_FindsTheSame()
    {
        const string Text = "KRAV: JAVA, INREDNINGSDESIGN, SVETSNING I MALMÖ. TILLTRÄDE 1 MARS 2024. 50 % TJÄNST";
        var expected = Finders.Found(Text);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Foreign())
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal(expected, Finders.Found(Text));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Contains("Inredningsdesign", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_FromManyThreads_FindsTheSame()
    {
        const string Text = "Krav: Java, Python. Meriterande: svetsning och B-körkort";
        var expected = Finders.Found(Text);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Finders.Found(Text)));
    }

    /// <summary>The invariant culture, and the Turkish one where the machine has it.</summary>
    private static IEnumerable<CultureInfo> Foreign()
    {
        yield return CultureInfo.InvariantCulture;
        if (CultureInfo.GetCultures(CultureTypes.AllCultures).Any(culture => culture.Name == "tr-TR"))
            yield return CultureInfo.GetCultureInfo("tr-TR");
    }
}
