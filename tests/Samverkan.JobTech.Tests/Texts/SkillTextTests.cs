namespace Samverkan.JobTech.Tests.Texts;

public class SkillTextTests
{
    [Theory]
    [InlineData("Java", "Java@Java.")]
    [InlineData("JAVA och java", "Java@JAVA. Java@java.")]
    [InlineData("JavaScript", "JavaScript@JavaScript.")]
    [InlineData("C/C++ och C#", "C@C. C++@C++. C#@C#.")]
    [InlineData("ASP.NET", "ASP.NET@ASP.NET.")]
    [InlineData("SQL Server, MS SQL, SQL", "SQL-Server@SQL_Server. SQL-Server@MS_SQL. SQL@SQL.")]
    [InlineData("CAD-ritning eller CAD-konstruktion", "CAD-konstruktion/CAD-ritning@CAD-ritning. CAD-konstruktion/CAD-ritning@CAD-konstruktion.")]
    [InlineData("inredningsdesign", "Inredningsdesign@inredningsdesign.")]
    [InlineData("A-truckförarkort", "Truckförarkort@A-truckförarkort.")]
    [InlineData("UX-design, user experience", "User_experience_(UX)@UX. User_experience_(UX)@user_experience.")]
    [InlineData("AWS och Amazon Web Services", "Amazon_Web_Services_(AWS)@AWS. Amazon_Web_Services_(AWS)@Amazon_Web_Services.")]
    [InlineData("Adobe InDesign, InDesign", "Layout-Adobe_InDesign@Adobe_InDesign. Layout-Adobe_InDesign@InDesign.")]
    [InlineData("CI/CD", "Continuous_integration/CI@CI/CD.")]
    [InlineData("TCP/IP", "TCP/IP@TCP/IP.")]
    [InlineData("Node.js och NodeJS", "Node@Node.js. Node@NodeJS.")]
    [InlineData("REST", "REST@REST.")]
    [InlineData("Leg. sjuksköterska", "Legitimation_som_sjuksköterska@Leg._sjuksköterska+")]
    public void Find_NamesPeopleWrite_AreFoundWhereTheyStand(string text, string expected) => Assert.Equal(expected, Finders.Found(text));

    [Theory]
    [InlineData("truck, trucken, truckar, truckens, truckarna", 5)]
    [InlineData("svetsning svetsningen svetsningar svetsningens svetsningarnas", 5)]
    [InlineData("äldreomsorg, äldreomsorgen, äldreomsorgens", 3)]
    [InlineData("daglig verksamhet, dagliga verksamheten, dagliga verksamheter", 3)]
    [InlineData("grävmaskin grävmaskiner grävmaskinen", 3)]
    [InlineData("agila arbetsmetoder, Agila Arbetsmetoders, agila arbetsmetoderna", 3)]
    public void Find_InflectedForms_AreFound(string text, int count) => Assert.Equal(count, Finders.Small.Find(text).Count);

    [Theory]
    [InlineData("Javautvecklare", "Java@Javautvecklare.")]
    [InlineData("javaprogrammering", "Java@javaprogrammering.")]
    [InlineData("Java-utvecklare", "Java@Java.")]
    [InlineData("e-handelsplattform", "E-handel@e-handelsplattform.")]
    [InlineData("truckstopp javanesisk dokumentationskrav restaurang", "")]
    public void Find_Compounds_OnlyWhereTheySayNoMore(string text, string expected) => Assert.Equal(expected, Finders.Found(text));

    [Theory]
    [InlineData("Go to market, less is more. Word of mouth. Rust on steel. Access to data, R&D, C-level, vitamin C.")]
    [InlineData("Vi går och går. Det är less. Our mission: the rest of the team excel at it.")]
    [InlineData("Go with us to the top!")]
    [InlineData("a r c go r. och C, R")]
    [InlineData("Undervisning i skolan och i av teknik: en del av teknik")]
    public void Find_EverydayWords_AreNotSkills(string text) => Assert.DoesNotContain(Finders.Small.Find(text), finding => finding.Skill is { } skill && skill != Finders.IdOf("MS Excel"));

    [Theory]
    [InlineData("programmering i R", "R")]
    [InlineData("språket Go", "Go")]
    [InlineData("Python, Java, Go, C", "Python Java Go C")]
    [InlineData("Go-utvecklare", "Go")]
    [InlineData("Golang", "Go")]
    [InlineData("Excel, Word och Access", "MS_Excel MS_Word MS_Access")]
    [InlineData("Go, Rust och C", "Go Rust C")]
    [InlineData("- Java\n- Go\n- R\n", "Java Go R")]
    public void Find_EverydayWordsAmongTechnicalNames_AreSkills(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Finders.Small.Find(text).Select(finding => finding.Skill!.Value.Value.Split('|')[0])));

    [Fact]
    public void Find_NameOfTwoKinds_IsTheBetterKnown() => Assert.Equal("Scala|programmeringsspråk", Assert.Single(Finders.Small.Find("Scala")).Skill?.Value);

    [Theory]
    [InlineData("Azure DevOps")]
    [InlineData("Engelska")]
    [InlineData("www.java.com https://x.example/java/python java@java.example")]
    public void Find_LongerNamesAndLinks_AreNotTheSkill(string text) => Assert.Empty(Finders.Small.Find(text));

    [Fact]
    public void Find_Null_IsNoVocabulary() => Assert.Throws<ArgumentNullException>(() => new AdTextFinder(null!));

    [Fact]
    public void Find_SameSkillOften_IsFoundEachTime()
    {
        var findings = Finders.Small.Find("Java, Java. Java krävs.");
        Assert.Equal([0, 6, 12], findings.Select(finding => finding.Offset));
        var item = Assert.Single(AdTextFinder.Summarize(findings));
        Assert.Equal((3, AdTextStance.Asked, true), (item.Mentions, item.Stance, item.IsExplicit));
    }
}
