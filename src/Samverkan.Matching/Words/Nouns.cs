using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>What things are called: by their names where they are known, else by their ids.</summary>
internal sealed class Nouns(Vocabulary vocabulary)
{
    private static readonly HashSet<string> Driving = ["AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"];

    /// <summary>A requirement as the subject of a sentence.</summary>
    public Wording Of(RequirementItem item) => item.Kind switch
    {
        RequirementKind.Place => new("resvägen till arbetet", "the way to work"),
        RequirementKind.Hours => new("arbetstiden", "the working time"),
        RequirementKind.Start => new("första dagen", "the first day"),
        RequirementKind.Skill => Skill(item),
        RequirementKind.Language => Language(item, item.Level is { } level ? Spoken.AtLevel(level) : null),
        RequirementKind.Licence => Licence(item),
        RequirementKind.Experience when item.Years is { } years => Experience(item, Spoken.Years(years)),
        RequirementKind.Experience => new($"arbete i yrket {Occupation(item)}", $"work in the occupation {Occupation(item)}"),
        _ => Support(item),
    };

    public string Skill(SkillId id) => vocabulary.Find(id)?.Name ?? id.Value;

    private Wording Skill(RequirementItem item)
    {
        var name = Skill(new SkillId(item.Id!));
        return new($"kompetensen {name}", $"the skill {name}");
    }

    public static Wording Language(RequirementItem item) => CommonLanguages.NameOf(new(item.Id!)) ?? new(item.Id!, item.Id!);

    public static Wording Licence(RequirementItem item) => Driving.Contains(item.Id!)
        ? new($"körkort {item.Id}", $"driving licence {item.Id}")
        : new($"behörigheten {item.Id}", $"the licence {item.Id}");

    public static bool IsDriving(RequirementItem item) => Driving.Contains(item.Id!);

    public string Occupation(RequirementItem item) => Occupation(new OccupationId(item.Id!));

    public string Occupation(OccupationId id) => vocabulary.NameOf(id) ?? id.Value;

    public static Wording Support(RequirementItem item) => new($"stödet {item.Id}", $"the support {item.Id}");

    /// <summary>An opening with its occupation and place, where they are known.</summary>
    public Wording Opening(OpeningId id, Opening? opening)
    {
        var name = ((OccupationId?[])[opening?.Occupation, opening?.OccupationGroup]).OfType<OccupationId>().Select(vocabulary.NameOf).FirstOrDefault(known => known is not null);
        var (work, occupation) = name is not null ? (", " + name, ", " + name)
            : (opening?.Occupation ?? opening?.OccupationGroup) is { } unnamed ? (", yrke " + unnamed, ", occupation " + unnamed)
            : (null, null);
        var place = opening is null ? null : new PairFacts(null, opening, vocabulary, DistanceTable.BuiltIn).Workplace;
        return new(
            $"Platsen {id}{work}{(place is null ? null : " i " + place)}",
            $"Opening {id}{occupation}{(place is null ? null : " in " + place)}");
    }

    public static Wording Seeker(SeekerId id) => new($"Arbetssökande {id}", $"Seeker {id}");

    private static Wording Language(RequirementItem item, Wording? level)
    {
        var name = Language(item);
        return level is null ? name : new($"{name.Swedish} {level.Swedish}", $"{name.English} {level.English}");
    }

    private Wording Experience(RequirementItem item, Wording years) => new(
        $"{years.Swedish} i yrket {Occupation(item)}",
        $"{years.English} in the occupation {Occupation(item)}");
}
