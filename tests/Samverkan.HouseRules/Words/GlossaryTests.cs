namespace Samverkan.HouseRules.Words;

public sealed class GlossaryTests
{
    [Fact]
    public void EveryPublicTypeIsInTheGlossary() => Breach.None(
        Glossary.Breaches(File.ReadAllText(Repository.PathTo("docs", "glossary.md")), [.. Shipped.PublicTypes], Glossary.MeaningFromDocumentation()));

    [Fact]
    public void AType_ThatIsNotListed_IsGivenAsARowToPaste()
    {
        const string Text = "| ord | `Wording`, `Language` | one text |\n";
        Breach.Of("| ? | `InputProblem` | What is wrong with something that was read: ", Glossary.Breaches(
            Text,
            [typeof(Kernel.Wording), typeof(Kernel.Language), typeof(Kernel.InputProblem)],
            Glossary.MeaningFromDocumentation()));
    }

    [Fact]
    public void AName_ThatIsNoType_IsCaught()
    {
        const string Text = "| ord | `Wording` | not `Speech` |\n| tal | `Speech` | no longer here |\n";
        Assert.Equal(["`Speech` is in the glossary and is no public type."], Glossary.Breaches(Text, [typeof(Kernel.Wording)], _ => string.Empty));
    }

    [Fact]
    public void AGenericType_IsNamedWithoutItsParameters() =>
        Breach.None(Glossary.Breaches("| id | `IId` | what every id is |", [typeof(Kernel.IId<>)], _ => string.Empty));
}
