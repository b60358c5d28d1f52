using System.Collections.Frozen;

namespace Samverkan.JobTech.Texts;

/// <summary>Abbreviations, whose stop ends no sentence, and names that are one word although a capital stands within.</summary>
internal static class Abbreviations
{
    private const int Longest = 8;

    private static readonly FrozenSet<string> Known =
        "t.ex ex bl.a bl d.v.s dvs ca c:a etc osv m.m mm m.fl e.g i.e eg ie incl inkl exkl leg ev ev. fr.o.m f.r.o.m t.o.m kl min max nr st resp tel approx no vs prof sr jr t s.k"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Whole =
        ("github gitlab gitops linkedin devops devsecops youtube powerbi mongodb graphql mariadb dynamodb cosmosdb openshift cloudformation rabbitmq springboot elasticsearch "
            + "medtech fintech restful bigquery databricks powerapps hashicorp facebook instagram javafx jquery kubernetes opensource sharepoint servicenow wordpress teamviewer")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is an abbreviation.</summary>
    public static bool Has(ReadOnlySpan<char> word) => word.Length <= Longest && Known.Contains(word.ToString());

    /// <summary>Whether a word in small letters is one word.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) => word.Length <= 16 && Whole.Contains(word.ToString());
}
