using System.Collections.Frozen;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>
/// Tells by the words of a label whether somebody has to grant what it names: a licence, a registration, a certificate, a degree, a training
/// that ends in a proof. When in doubt it says yes: what is wrongly taken for a credential is merely never inferred, and the other way round a
/// person would be thought to hold what they do not.
/// </summary>
internal static class CredentialWords
{
    private static readonly string[] Endings =
    [
        "legitimation", "certifikat", "certifiering", "behörighet", "behörig", "auktorisation", "licens", "förordnande",
        "examen", "diplom", "bevis", "intyg", "gesällbrev", "mästarbrev", "specialistkompetens", "specialistområde",
        "körkort", "truckkort", "traktorkort", "traverskort", "sprängkort", "drönarkort", "borrkort", "förarkort", "färdskrivarkort",
        "utbildning", "utbildad", "kurs",
    ];

    private static readonly string[] Beginnings =
    [
        "certifierad", "certifierat", "certified", "certificat", "certification", "license", "licence", "legitimerad", "auktoriserad", "auktoriserat",
        "diplomerad", "godkänd", "godkänt", "godkännande", "registrerad", "fartygsbefäl", "fartygstillstånd", "advokatsamfundet",
    ];

    /// <summary>Words with such an ending that nobody grants: the matter that someone works with. Of training alone, see below.</summary>
    private static readonly FrozenSet<string> Others = new[] { "utbildning", "föräldrautbildning", "vuxenutbildning", "kostutbildning", "konkurs" }
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Grants(string label)
    {
        // A soft hyphen is a hint for line breaks and part of no word.
        var text = label.Replace("\u00AD", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

        // Training as such is as often given as had; had when the label ends with it or says in what.
        if (text.EndsWith(", utbildning", StringComparison.Ordinal) || text.StartsWith("utbildning i ", StringComparison.Ordinal))
            return true;
        for (var from = 0; from < text.Length; from++)
        {
            var to = from;
            while (to < text.Length && char.IsLetterOrDigit(text[to]))
                to++;
            if (to > from && IsGranted(text[from..to]))
                return true;
            from = to;
        }

        return false;
    }

    private static bool IsGranted(string word) =>
        !Others.Contains(word)
        && (Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal))
            || Array.Exists(Beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal)));
}
