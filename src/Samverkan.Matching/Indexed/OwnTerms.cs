using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Indexed;

/// <summary>What each seeker says that few others say: skills, experience, and the occupations had and sought. What changes nothing is left out.</summary>
internal sealed class OwnTerms
{
    private readonly Jagged<ItemTerm> items = new();
    private readonly Jagged<RoleTerm> roles = new();

    public OwnTerms(Compilation market)
    {
        var columns = market.Columns;
        var codes = new byte[columns.Count];
        var stamps = new int[columns.Count];
        for (var seeker = 0; seeker < market.Seekers.Ids.Length; seeker++)
        {
            var said = market.Seekers.Said.Row(seeker);
            var closed = columns.Closed[market.Seekers.Closed[seeker]];
            CodeKernel.Lay(codes, market.Unknown, closed, said, market.Seekers.SaidCodes.Row(seeker));
            foreach (var column in said)
            {
                var first = columns.IsWish(column) ? columns.Occupation(columns.RoleOf(column)) : column;
                if (stamps[first] == seeker + 1)
                    continue;
                stamps[first] = seeker + 1;
                if (columns.IsOwnItem(column))
                    items.Add(new(column, codes[column]));
                else if (columns.IsRole(column))
                    roles.Add(new(columns.RoleOf(column), codes[first], codes[columns.Wish(columns.RoleOf(column))]));
            }

            items.EndRow();
            roles.EndRow();
        }
    }

    public ReadOnlySpan<ItemTerm> Items(int seeker) => items.Row(seeker);

    public ReadOnlySpan<RoleTerm> Roles(int seeker) => roles.Row(seeker);
}
