namespace Samverkan.JobTech.Texts;

/// <summary>Abbreviations, whose stop ends no sentence, and names that are one word although a capital stands within.</summary>
internal static class Abbreviations
{
    private const int Longest = 8;

    private static readonly WordTable Known =
        Table("t.ex ex bl.a bl d.v.s dvs ca c:a etc osv m.m mm m.fl e.g i.e eg ie incl inkl exkl leg ev fr.o.m f.r.o.m t.o.m kl min max nr st resp tel approx no vs prof sr jr t s.k");

    private static readonly WordTable Whole = Table(
        "github gitlab gitops linkedin devops devsecops youtube powerbi mongodb graphql mariadb dynamodb cosmosdb openshift cloudformation rabbitmq springboot elasticsearch "
        + "medtech fintech restful bigquery databricks powerapps hashicorp facebook instagram javafx jquery kubernetes opensource sharepoint servicenow wordpress teamviewer");

    /// <summary>Whether a word is an abbreviation.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return false;
        Span<char> small = stackalloc char[Longest];
        word.ToLowerInvariant(small);
        return Known.Find(small[..word.Length]) >= 0;
    }

    /// <summary>Whether a word in small letters is one word.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) => Whole.Find(word) >= 0;

    private static WordTable Table(string words)
    {
        var table = new WordTable();
        foreach (var word in words.Split(' '))
            table.Add(word);
        return table;
    }
}
