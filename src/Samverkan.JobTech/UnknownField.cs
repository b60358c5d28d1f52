using Samverkan.JobTech.Ads;

namespace Samverkan.JobTech;

/// <summary>How many openings do not know a field.</summary>
/// <param name="Field">The field as files of openings name it, those of requirements with their list before it (<c>must.skills</c>).</param>
/// <param name="Openings">How many do not know it, 0 or more.</param>
public sealed record UnknownField(string Field, int Openings)
{
    private static readonly (string Field, Predicate<AdState> IsUnknown)[] Fields =
    [
        ("employer", static s => s.Opening!.Employer is null),
        ("occupation", static s => s.Opening!.Occupation is null),
        ("occupationGroup", static s => s.Opening!.OccupationGroup is null),
        ("positions", static s => !s.PositionsKnown),
        ("municipality", static s => s.Opening!.Municipality is null),
        ("remote", static s => s.Opening!.Remote is null),
        ("workingTime", static s => s.Opening!.WorkingTime is null),
        ("start", static s => s.Opening!.Start is null),
        ("must.skills", static s => s.Opening!.Must.Skills is null),
        ("must.languages", static s => s.Opening!.Must.Languages is null),
        ("must.licences", static s => s.Opening!.Must.Licences is null),
        ("must.experience", static s => s.Opening!.Must.Experience is null),
        ("merit.skills", static s => s.Opening!.Merit.Skills is null),
        ("merit.languages", static s => s.Opening!.Merit.Languages is null),
        ("merit.licences", static s => s.Opening!.Merit.Licences is null),
        ("merit.experience", static s => s.Opening!.Merit.Experience is null),
        ("offers", static s => s.Opening!.Offers is null),
    ];

    internal static IReadOnlyList<UnknownField> Count(List<AdState> published) =>
        Array.ConvertAll(Fields, f => new UnknownField(f.Field, published.FindAll(f.IsUnknown).Count));
}
