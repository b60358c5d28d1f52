using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>The values of this room in the reader's language, as they stand inside a sentence.</summary>
internal static class NetworksNames
{
    public static Wording Named(this TieKind kind) => kind switch
    {
        TieKind.Acquaintance => new("känner varandra", "know each other"),
        TieKind.Advice => new("frågar varandra om råd", "ask each other for advice"),
        TieKind.Cooperation => new("samarbetar", "work together"),
        TieKind.Employment => new("har med varandra att göra genom anställning", "are tied by employment"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this TieStrength strength) => strength switch
    {
        TieStrength.Weak => new("svag", "weak"),
        TieStrength.Fair => new("ganska stark", "fair"),
        TieStrength.Strong => new("stark", "strong"),
        _ => Say.Unnamed,
    };

    public static Wording Named(this EndGround ground) => ground switch
    {
        EndGround.Objection => new("den som berörs har invänt", "the one concerned objects"),
        EndGround.Erasure => new("den som berörs har bett om radering", "the one concerned asks for erasure"),
        EndGround.Retention => new("tiden för att spara uppgiften är slut", "the time to keep it is out"),
        _ => Say.Unnamed,
    };
}
