using System.Collections.Frozen;

namespace Samverkan.JobTech.Texts;

/// <summary>What labels say after a comma and people do not: "programmeringsspråk", "erfarenhet". Others narrow the name and stay.</summary>
internal static class Qualifiers
{
    private const int Obscure = 60;

    /// <summary>Kinds of technical names that are known by the name alone; of two with one name the first kind is meant.</summary>
    private static readonly string[] Names =
    [
        "programmeringsspråk", "databashanterare", "operativsystem", "frågespråk", "stilmall", "molnplattform", "container-plattform", "versionshanteringssystem",
        "exekveringsmiljö", "ramverk", "systemutvecklingsmetod", "systemutvecklingsverktyg", "streaming-plattform", "integrerad utvecklingsmiljö", "utvecklingsmiljö", "spelmotor",
        "CMS", "webbserverprogram", "applikationsplattform", "pakethanterare", "byggverktyg", "programmerbar krets", "integrerad krets", "analysverktyg", "modelleringsspråk",
        "modelleringsverktyg", "kommunikationsprotokoll", "routingprotokoll", "integrationsplattform", "programmeringsverktyg", "privat nätverk", "radiotransmission",
        "miljökonfigurering", "simuleringsprogram", "simuleringsverktyg", "statistikprogram", "distribuerad objektteknik", "programbibliotek", "digitala signalprocessorer",
        "grafikkortsprogrammering", "tillverkningsprogram", "systemutvecklingsmodell", "Near field communication", "standard", "Data Management", "metod", "SAFe",
        "CMS (Learning management system)", "LMS (Learning management system)", "hårdvarucertifikat", "teletransmission",
    ];

    /// <summary>Kinds of systems whose names are often everyday words, so that the capital counts.</summary>
    private static readonly FrozenSet<string> Systems = new[]
    {
        "affärssystem", "redovisningssystem", "hotellbokningssystem", "resebokningssystem", "bokningssystem", "hänvisningssystem", "telefonväxel", "styr- och utvecklingsmodell",
        "HTML-editor", "texteditor", "logistiksystem", "fysikmotor", "projektstyrningsmodell", "förvaltningsmodell", "utvecklingsmodell", "utvecklingsprocessbeskrivning",
        "programspråk", "budget- och schemaläggningsprogram", "material- och produktionsstyrning",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain = new[]
    {
        "erfarenhet", "metodkunskap", "omsorgserfarenhet", "vårderfarenhet", "LSS", "områdeskunskap", "utbildad", "mjukvara", "sakernas Internet",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Ranks = Names.Select(static (name, i) => (name, i)).ToFrozenDictionary(static pair => pair.name, static pair => pair.i + 1, StringComparer.Ordinal);

    /// <summary>Whether a text is nothing but a qualifier.</summary>
    public static bool Is(string text) => Ranks.ContainsKey(text) || Systems.Contains(text);

    /// <summary>What a name demands that has this qualifier and is written without it; null when it cannot be left out.</summary>
    public static (Demand Demand, int Rank)? Of(string qualifier) =>
        Ranks.TryGetValue(qualifier, out var rank) ? (Demand.Name, rank)
        : Systems.Contains(qualifier) ? (Demand.Name | Demand.AsWritten, Obscure)
        : qualifier.StartsWith("specialistområde för", StringComparison.Ordinal) ? (Demand.None, Obscure)
        : Plain.Contains(qualifier) ? (Demand.None, 0)
        : null;
}
