using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Takes openings apart into facets. Openings that say the same share a facet, so that a seeker is judged against it once.</summary>
internal sealed class OpeningCompiler(Columns columns, Bridging bridging, Geography geography, SupportTable supports, ListFacets lists)
{
    private const int PlaceColumn = 0;
    private const int HoursColumn = 1;
    private const int StartColumn = 2;

    private readonly Interner<PlaceFacet> places = new();
    private readonly Interner<HoursFacet> hours = new();
    private readonly Interner<StartFacet> starts = new();

    public OpeningTable Compile(Opening[] openings)
    {
        // First without knowing how many facets of each sort there are, then moved to where each sort begins.
        var facets = new OpeningFacets[openings.Length];
        for (var o = 0; o < openings.Length; o++)
            facets[o] = FacetsOf(openings[o], o);
        var table = new OpeningTable
        {
            Ids = Array.ConvertAll(openings, opening => opening.Id),
            Hashes = Array.ConvertAll(openings, opening => IdHash.Of(opening.Id.Value)),
            Facets = facets,
            Lists = lists.ToArray(),
            Asked = lists.Asked(),
            Eithers = lists.Eithers(),
            Roles = columns.Roles,
            Places = places.ToArray(),
            Hours = hours.ToArray(),
            Starts = starts.ToArray(),
            Supports = supports,
        };
        for (var o = 0; o < facets.Length; o++)
        {
            var own = facets[o];
            facets[o] = own with
            {
                Skills = own.Skills >= 0 ? own.Skills : table.FirstEither + ~own.Skills,
                Role = own.Role + table.FirstRole,
                Place = own.Place + table.FirstPlace,
                Hours = own.Hours + table.FirstHours,
                Start = own.Start + table.FirstStart,
                Support = own.Support + table.FirstSupport,
            };
        }

        return table;
    }

    private OpeningFacets FacetsOf(Opening opening, int number)
    {
        var (municipality, charted) = geography.Of(opening.Municipality);
        var (place, hour, start) = (Adapts(opening, PlaceColumn), Adapts(opening, HoursColumn), Adapts(opening, StartColumn));
        return new(
            lists.NumberOf(opening, RequirementKind.Skill),
            lists.NumberOf(opening, RequirementKind.Language),
            lists.NumberOf(opening, RequirementKind.Licence),
            lists.NumberOf(opening, RequirementKind.Experience),
            columns.RoleOf(opening),
            places.NumberOf(new(opening.Remote is true, municipality, charted, bridging.Fatal(PlaceColumn, place), place)),
            hours.NumberOf(new(opening.WorkingTime?.Min ?? -1, opening.WorkingTime?.Max ?? -1, bridging.Fatal(HoursColumn, hour), hour)),
            starts.NumberOf(new(opening.Start?.DayNumber ?? -1, bridging.Fatal(StartColumn, start), start)),
            supports.SetOf(number));
    }

    private bool Adapts(Opening opening, int column) => bridging.Adapts(opening, columns.Items[column]);
}
