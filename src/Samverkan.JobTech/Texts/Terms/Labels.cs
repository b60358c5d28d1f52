namespace Samverkan.JobTech.Texts;

/// <summary>
/// What people write of what a taxonomy's labels say: "Java" of "Java, programmeringsspråk", each side of a stroke, the letters in brackets,
/// the product of "Layout-Adobe InDesign", the name without its maker.
/// </summary>
internal static class Labels
{
    private const int ByProduct = 40;
    private const int WithoutMaker = 50;
    private const int ByLetters = 30;

    private static readonly string[] Makers = ["Adobe", "Apache", "Apple", "Autodesk", "IBM", "Microsoft", "MS", "Steinberg", "Windows", "Maxon", "Bentley", "Corel"];

    private static readonly string[] Products =
    [
        "2D-grafik-", "3D-grafik-", "Allmänkonstruktion-", "Analys/Beräkning-", "Arkitekt-", "Byggkonstruktion-", "Design/Visualisering-", "Elschema-", "Film/effekter-",
        "Film/redigering-", "Layout-", "Ljud-", "Ljusbord-", "Manusprogram-", "Mark/infrastruktur-", "Mönsterkonstruktion-", "Samordning/Granskning-", "Tillverkningsindustri-",
        "VVS, el, tele-", "Webbdesign-", "Tillv.industri-",
    ];

    private static readonly string[] Proofs = ["Certifikat, ", "Kompetensbevis, ", "Utbildningsbevis, ", "Yrkesbevis, ", "Utbildningsintyg, "];

    /// <summary>The ways of writing a label, each with what it demands.</summary>
    public static IEnumerable<Surface> Read(string label)
    {
        foreach (var alias in Aliases.Of(label))
            yield return alias;
        if (Product(label) is { } product)
        {
            foreach (var surface in Named(product, Demand.Name, ByProduct))
                yield return surface;
            yield break;
        }

        if (label.StartsWith("Legitimation som ", StringComparison.Ordinal))
        {
            yield return new Surface("leg " + label[17..], Demand.None, 0);
            yield return new Surface("legitimerad " + label[17..], Demand.None, 0);
            yield return new Surface(label[17..] + "legitimation", Demand.None, 0);
        }

        foreach (var proof in Proofs)
            if (label.StartsWith(proof, StringComparison.Ordinal) && label[proof.Length..].Contains(' ', StringComparison.Ordinal))
                yield return new Surface(label[proof.Length..], Demand.None, ByProduct);
        foreach (var part in Parts(label))
            foreach (var surface in Qualified(part))
                yield return surface;
    }

    private static string? Product(string label)
    {
        foreach (var product in Products)
            if (label.StartsWith(product, StringComparison.Ordinal))
                return label[product.Length..].Trim();
        return null;
    }

    /// <summary>The sides of the strokes, unless the stroke is part of a name (TCP/IP, PL/1).</summary>
    private static string[] Parts(string label)
    {
        var parts = label.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && (parts[0].Length < 5 || parts.Any(static part => IsNoName(Bare(part)) || Qualifiers.Is(part)))
            ? [label]
            : parts;
    }

    private static string Bare(string part) => part.Split(", ")[0];

    private static bool IsNoName(string part) => part.Length < 2 || !part.Any(char.IsLetter) || part.IndexOfAny(['(', ')']) >= 0;

    private static IEnumerable<Surface> Qualified(string part)
    {
        var comma = part.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0)
            return Bracketed(part, Demand.None, 0);
        var qualifier = Qualifiers.Of(part[(comma + 2)..]);
        if (qualifier is null)
            return [new Surface(part, Demand.None, 0), .. part.Length - comma == 3 ? [new Surface($"{part[^1]}-{part[..comma]}", Demand.None, 0)] : Array.Empty<Surface>()];
        return [.. Bracketed(part[..comma], qualifier.Value.Demand, qualifier.Value.Rank), new Surface(part, Demand.None, ByLetters)];
    }

    /// <summary>What stands before the bracket, and what is in it when it is letters that stand for the name.</summary>
    private static IEnumerable<Surface> Bracketed(string name, Demand demand, int rank)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        if (bracket < 1)
            return Named(name, demand, rank);
        var letters = name[(bracket + 1)..].Split([' ', ',', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word.Length is > 1 and < 7 && word.All(char.IsAsciiLetterUpper)).ToArray();
        var bare = name[..bracket].Trim();
        var said = letters.SelectMany(word => Named(word, demand, ByLetters));
        if (!demand.HasFlag(Demand.Name) && !bare.Contains(' ', StringComparison.Ordinal))
            return [.. Named(name, demand, rank), .. said];
        return [.. Named(bare, demand, rank), .. said];
    }

    private static IEnumerable<Surface> Named(string name, Demand demand, int rank)
    {
        if (Ordinary.Demand(name, demand) is { } ownDemand)
            yield return new Surface(name, ownDemand, rank);
        foreach (var maker in Makers)
        {
            if (!name.StartsWith(maker + " ", StringComparison.Ordinal))
                continue;
            var rest = name[(maker.Length + 1)..];
            if (rest.Length > 3 && !Ordinary.IsGeneric(rest) && char.IsAsciiLetterUpper(rest[0]) && !rest.StartsWith("Cert", StringComparison.Ordinal) && Ordinary.Demand(rest, Texts.Demand.Name) is { } demandOfRest)
                yield return new Surface(rest, rest.Contains(' ', StringComparison.Ordinal) ? demandOfRest : demandOfRest | Texts.Demand.AsWritten, WithoutMaker);
        }
    }
}
