using System.Collections.Frozen;

namespace Samverkan.JobTech.Texts;

/// <summary>Names that are everyday words too, in Swedish or English. Judged by the word alone, they are what makes a plain search worthless.</summary>
internal static class Ordinary
{
    /// <summary>Names that count when they are written as names and stand among technical ones.</summary>
    private static readonly FrozenSet<string> AmongNames = Set("""
        c d f r go ml vi sed ada abc node swift rust dart julia elm scheme shell lingo mono monitor logic source unity smart progress bootstrap bower bamboo hudson delphi medusa
        fidelio prolog eiffel access word excel project publisher works motif blender motion fusion nuke smoke sonar vegas audition canvas maya modo fireworks animate
        present pyramid balans bravo formula concorde coda eko marathon saber sabre gourmet klartext orion stina pia pico vakans nice ethics amanda hansa titan caesar movex
        intentia opera briljant compass can lin most rip com asp sas dos rad ose basic rup mps saga arena logo less sass spring react grunt vagrant memex triton prodis
        litium citrix trace amadeus galileo petra centura clearing creo alias flame poser carrara houdini illustrator lightroom office source sap scala pascal fenix meridian
        cosmos philips scanning saml ant tempo express maxon jeeves crystal sketch zoho doro marvin havok ruby perl lua sql-base soap jcl vm vse mvs vms irix windows mosaik
        """);

    /// <summary>Names that are never judged by the word alone: here they nearly always mean something else.</summary>
    private static readonly FrozenSet<string> Never = Set("""
        alt bas show cover country horn tenor rap rock pop funk soul punk house techno sweet swing disco fusion mission performance graf mode feature sales video kollektivavtal indie bingo iso ohsas mvc dbt csa cli tss fi ir ab msa wai research webb verktyg tv radio
        scanning styling loggning notering visor mynt möbler skor klockor såg vält man mansroll kvinnoroll konst dans samba salsa viola relief ornament komik imitation poesi
        improvisation lossning lastning packning dubbning drama teater manus litteratur historia geografi etik livsmedel leksaker terminer optioner övervakning lokalisering
        ceremonier versionering registerhantering data film musik foto etsning cykelvana cyklar böcker kristen service management barbershop barock revision tutti solist
        notering research källor opera pendeltåg kafé hunddagis pop cross over uppblåsning gradning radon clearing custody sampling test planning
        """);

    /// <summary>Names of systems that nobody could tell from the word, even among technical names.</summary>
    private static readonly FrozenSet<string> NeverNames = Set("vi nice source present smart balans eko monitor bravo coda pia progress saber sed ab fi ir");

    /// <summary>What is left of some names without their maker, and names nothing.</summary>
    private static readonly FrozenSet<string> Generic = Set("""
        cloud server architecture structural analysis analytics cleaner combustion motion flash works publisher project office teams animate fireworks smoke inventor alias
        audition premiere captivate commerce edge autopilot navision axapta integration
        """);

    private static readonly FrozenSet<string> ShortButKnown = Set("ai ux ci bi vr c# c++ f#");

    /// <summary>Whether a name without its maker names nothing.</summary>
    public static bool IsGeneric(string name) => Generic.Contains(name);

    /// <summary>What a name demands, seen as the word it is; null when it is never judged by the word alone.</summary>
    /// <param name="name">The name.</param>
    /// <param name="demand">What its kind demands.</param>
    public static Demand? Demand(string name, Demand demand)
    {
        if (name.Contains(' ', StringComparison.Ordinal) || name.Contains('-', StringComparison.Ordinal))
            return name.IndexOfAny([' ', '-']) <= 3 && name.TakeWhile(char.IsAsciiLetterUpper).Count() is > 1 and <= 3 ? demand | Texts.Demand.AsWritten : demand & ~Texts.Demand.AsWritten;
        if (NeverNames.Contains(name) || (!demand.HasFlag(Texts.Demand.Name) && Never.Contains(name)))
            return null;
        if (AmongNames.Contains(name))
            return demand | Texts.Demand.AsWritten | Texts.Demand.Context;
        var isLetters = name.All(char.IsAsciiLetterUpper);
        if (name.Length < 3 && !ShortButKnown.Contains(name))
            return demand | Texts.Demand.AsWritten | Texts.Demand.Context;
        return isLetters && (name.Length < 4 || (name.Length == 4 && !demand.HasFlag(Texts.Demand.Name))) && !demand.HasFlag(Texts.Demand.Name)
            ? demand | Texts.Demand.AsWritten
            : demand;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
