using System.Globalization;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests.Texts;

/// <summary>A finder over labels of the forms that the taxonomy has, and what it finds written short: what, where, and what the text says of it.</summary>
internal static class Finders
{
    private static readonly string[] Labels =
    [
        "Java, programmeringsspråk", "JavaScript, programmeringsspråk", "Python, programmeringsspråk", "R, programmeringsspråk", "Go, programmeringsspråk", "C, programmeringsspråk",
        "C#, programmeringsspråk", "C++, programmeringsspråk", "Rust, programmeringsspråk", "ASP.NET, programmeringsspråk", "SQL, frågespråk", "SQL-Server, databashanterare",
        "Less, stilmall", "MS Word", "MS Access", "MS Excel", "Node, exekveringsmiljö", "CAD-konstruktion/CAD-ritning", "Truckförarkort, A", "Truck", "Inredningsdesign, erfarenhet",
        "Svetsning", "Äldreomsorg", "Daglig verksamhet", "Agila arbetsmetoder", "Continuous integration/CI", "User experience (UX)", "Amazon Web Services (AWS), molnplattform",
        "Layout-Adobe InDesign", "Apache Kafka, streaming-plattform", "Legitimation som sjuksköterska", "Certifikat, heta arbeten", "Engelska, undervisning gymnasienivå",
        "E-handel, erfarenhet", "Dokumentation", "REST", "Mission", "Scala, affärssystem", "Scala, programmeringsspråk", "TCP/IP, kommunikationsprotokoll", "AV-teknik",
        "Windows Azure, molnplattform", "Grävmaskin", "Kassavana",
    ];

    /// <summary>The skills are their own labels: an id may not hold a comma or a space, so these are put as strokes.</summary>
    public static Vocabulary Vocabulary { get; } = new(Labels.Select(label => new Skill(IdOf(label), label)));

    public static AdTextFinder Small { get; } = new(Vocabulary);

    public static SkillId IdOf(string label) => new(label.Replace(", ", "|", StringComparison.Ordinal).Replace(' ', '_'));

    /// <summary>Each finding as <c>what@text</c> with its stance after: <c>!</c> an explicit must, <c>+</c> asked, <c>*</c> merit, <c>-</c> not asked, <c>.</c> mentioned.</summary>
    public static string Found(string text) => string.Join(' ', Small.Find(text).Select(finding => $"{What(finding)}@{text.Substring(finding.Offset, finding.Length).Replace(' ', '_')}{Mark(finding)}"));

    /// <summary>The findings without where they are.</summary>
    public static string Said(string text) => string.Join(' ', Small.Find(text).Select(finding => What(finding) + Mark(finding)));

    private static string What(AdTextFinding f) => f.Kind switch
    {
        RequirementKind.Skill => f.Skill!.Value.Value.Split('|')[0],
        RequirementKind.Language => $"{f.Language}:{(f.Level is { } level ? level.ToString() : "?")}",
        RequirementKind.Licence => f.Licence?.Value ?? "licence?",
        RequirementKind.Hours => f.WorkingTime is { } time ? string.Create(CultureInfo.InvariantCulture, $"{time.Min}-{time.Max}%") : "hours?",
        RequirementKind.Start => f.Start!.Value.ToString("O", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{f.Years}y"),
    };

    private static string Mark(AdTextFinding f) => f.Stance switch
    {
        AdTextStance.Asked => f.IsExplicit ? "!" : "+",
        AdTextStance.Merit => "*",
        AdTextStance.NotAsked => "-",
        _ => ".",
    };
}
