using Samverkan.Matching.Compiled;

namespace Samverkan.Matching.Indexed;

/// <summary>Who says what: the mirror of <see cref="OwnTerms"/>, for the list of a single opening. Made when the first is asked for.</summary>
internal sealed class SayersIndex
{
    public SayersIndex(Compilation market, MarketIndex index)
    {
        var seekers = market.Seekers.Ids.Length;
        ByItem = new(market.Columns.Items.Length, file =>
        {
            for (var seeker = 0; seeker < seekers; seeker++)
                foreach (ref readonly var term in index.Terms.Items(seeker))
                    file(term.Column, new(seeker, term.Code));
        });
        ByRole = new(market.Columns.Roles, file =>
        {
            for (var seeker = 0; seeker < seekers; seeker++)
                foreach (ref readonly var term in index.Terms.Roles(seeker))
                    file(term.Role, new(seeker, term.Occupation));
        });
        ByPlace = new(index.Places.Said.Length, file =>
        {
            for (var seeker = 0; seeker < seekers; seeker++)
                file(index.Places.OfSeeker[seeker], seeker);
        });
    }

    /// <summary>For the column of each skill and each sort of experience, those who say something of it.</summary>
    public Postings<Sayer> ByItem { get; }

    /// <summary>For each role, those who have done, or are known not to have done, something near it.</summary>
    public Postings<Sayer> ByRole { get; }

    /// <summary>For each voice about places, those whose it is.</summary>
    public Postings<int> ByPlace { get; }
}
