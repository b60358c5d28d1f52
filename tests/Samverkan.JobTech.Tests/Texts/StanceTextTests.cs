namespace Samverkan.JobTech.Tests.Texts;

public class StanceTextTests
{
    [Theory]
    [InlineData("Java är ett krav.", "Java!")]
    [InlineData("Du måste kunna Java och Python.", "Java! Python!")]
    [InlineData("Du måste kunna Java eller Python.", "Java+ Python+")]
    [InlineData("Java is required", "Java!")]
    [InlineData("You must know SQL.", "SQL!")]
    [InlineData("Vi söker dig som kan Java.", "Java+")]
    [InlineData("You have experience with Java.", "Java+")]
    [InlineData("Erfarenhet av Java", "Java+")]
    [InlineData("Java är meriterande.", "Java*")]
    [InlineData("Det är ett plus om du kan Java.", "Java*")]
    [InlineData("Java, gärna Python", "Java. Python*")]
    [InlineData("Experience with Java, preferably Python", "Java+ Python*")]
    [InlineData("Java krävs, Python är meriterande.", "Java! Python*")]
    [InlineData("Java is required but Python is a plus", "Java! Python*")]
    [InlineData("You know Java (experience with Python is an advantage)", "Java. Python*")]
    [InlineData("Java krävs inte.", "Java-")]
    [InlineData("Inga krav på Java.", "Java-")]
    [InlineData("Java är inget krav.", "Java-")]
    [InlineData("Det är inte krav på Java.", "Java-")]
    [InlineData("Du behöver inte kunna Java.", "Java-")]
    [InlineData("Java is not required.", "Java-")]
    [InlineData("We use Java, but there is no requirement for it.", "Java-")]
    [InlineData("No experience of Java needed.", "Java-")]
    [InlineData("Ingen erfarenhet av Java krävs.", "Java-")]
    [InlineData("Python krävs, Java krävs inte.", "Python! Java-")]
    [InlineData("Det är en merit men inget krav att du kan Java.", "Java*")]
    [InlineData("Vi ställer höga krav på Java.", "Java.")]
    [InlineData("Vi arbetar med Java.", "Java.")]
    [InlineData("You will work with Java.", "Java.")]
    [InlineData("God vana krävs eftersom mycket görs i Java.", "Java+")]
    public void Find_WordsOfTheSentence_SayWhetherItIsAsked(string text, string expected) => Assert.Equal(expected, Finders.Said(text));

    [Theory]
    [InlineData("Krav\nJava\nPython\nMeriterande\nSQL\nOm oss\nC#", "Java! Python! SQL* C#.")]
    [InlineData("Requirements:\n- Java\n- Python\nNice to have:\n- SQL\nWhat we offer\n- C#", "Java! Python! SQL* C#.")]
    [InlineData("Kvalifikationer\n• Java\n• Python", "Java+ Python+")]
    [InlineData("Krav: Java. Meriterande: Python. Vi erbjuder: C#", "Java! Python* C#.")]
    [InlineData("<h2>Krav</h2><ul><li>Java</li><li>Python</li></ul><p>Vi erbjuder</p><p>C#</p>", "Java! Python! C#.")]
    [InlineData("är bra på teamworkKravMinst kunna JavaMeriterandePython", "Java! Python*")]
    [InlineData("Det är meriterande om du kan:\n- Java\n- Python", "Java* Python*")]
    [InlineData("Vem är du?\nJava", "Java+")]
    [InlineData("Krav\nJava\nVi arbetar med Python.", "Java! Python.")]
    [InlineData("Meriterande\nErfarenhet av Java", "Java*")]
    [InlineData("Krav\nJava är inget krav\nPython", "Java- Python!")]
    [InlineData("Krav\n- Programspråk (Java, Python)", "Java+ Python+")]
    [InlineData("Java", "Java.")]
    public void Find_Headings_SayItOfTheLinesUnderThem(string text, string expected) => Assert.Equal(expected, Finders.Said(text));

    [Theory]
    [InlineData("Java krävs. Java krävs inte.", AdTextStance.NotAsked, false)]
    [InlineData("Java krävs. Java är meriterande.", AdTextStance.Asked, true)]
    [InlineData("Vi söker dig som kan Java. Java är meriterande.", AdTextStance.Asked, false)]
    [InlineData("Java är meriterande. Vi använder Java.", AdTextStance.Merit, false)]
    public void Summarize_SeveralStances_ANoGoesFirstAndThenTheStrongest(string text, AdTextStance stance, bool isExplicit)
    {
        var item = Assert.Single(AdTextFinder.Summarize(Finders.Small.Find(text)));
        Assert.Equal((stance, isExplicit, 2), (item.Stance, item.IsExplicit, item.Mentions));
    }
}
