using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>
/// The few ids of the generated world, so that people and openings have something in common. <c>B</c> is a skill, a licence and an
/// occupation, since a bare name means the id in whatever kind. Ids are chosen so that ordinal order differs from a dictionary's and
/// from that of UTF-8.
/// </summary>
public static class Pool
{
    public static readonly string[] SeekerIds = ["s1", "s10", "s2", "S3", "ö", "z", "\uFF21", "\U0001F600", "s-4", "s 5"];

    public static readonly string[] OpeningIds = ["o1", "o10", "o2", "O3", "å", "z", "\uFF22", "\U0001F601", "23800448"];

    public static readonly SkillId[] Skills = [.. Ids("truckkort", "kundservice", "svets", "B", "ölbryggning").Select(id => new SkillId(id))];

    public static readonly LanguageId[] Languages = [.. Ids("sv", "en", "ar").Select(id => new LanguageId(id))];

    public static readonly LicenceId[] Licences = [.. Ids("AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "svetslicens").Select(id => new LicenceId(id))];

    public static readonly OccupationId[] Occupations = [.. Ids("lagerarbetare", "truckförare", "undersköterska", "7652", "5323", "B").Select(id => new OccupationId(id))];

    public static readonly SupportId[] Supports = [.. Ids("mentor", "tolk", "barnomsorg").Select(id => new SupportId(id))];

    public static readonly BarrierId[] Barriers = [.. Ids("housing", "childcare").Select(id => new BarrierId(id))];

    /// <summary>Near each other, far from each other, and one that no table knows.</summary>
    public static readonly MunicipalityCode[] Municipalities = [.. Ids("0180", "0184", "0183", "1480", "2584", "9999").Select(id => new MunicipalityCode(id))];

    public static readonly string[] Partners = ["p1", "p10", "P3", "ö1"];

    public static readonly string[] Names =
    [
        "truckkort", "svets", "B", "sv", "skill:kundservice", "skill:B", "language:en", "licence:B", "licence:C", "licence:CE", "experience:7652", "experience:B",
        "skills", "languages", "licences", "experience", "place", "hours", "start", "support", "support:mentor", "mentor", "nothing-of-that-name",
    ];

    private static string[] Ids(params string[] ids) => ids;
}
