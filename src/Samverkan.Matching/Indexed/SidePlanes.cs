using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Indexed;

/// <summary>The planes of a market's voices, for the lists of one side.</summary>
internal sealed class SidePlanes(SideIndex side, MarketIndex index)
{
    private readonly VoicePlanes languages = new(side.Languages, index.Languages);
    private readonly VoicePlanes licences = new(side.Licences, index.Licences);
    private readonly VoicePlanes hours = new(side.Hours, index.Hours);
    private readonly VoicePlanes starts = new(side.Starts, index.Starts);
    private readonly VoicePlanes supports = new(side.Supports, index.Supports);
    private readonly VoicePlanes places = new(side.Places, index.Places);

    public SideIndex Side => side;

    public PlaneSpans Of(int seeker, SparePlanes spare) => new()
    {
        Languages = languages.Of(index.Languages.OfSeeker[seeker], ref spare.Languages),
        Licences = licences.Of(index.Licences.OfSeeker[seeker], ref spare.Licences),
        Hours = hours.Of(index.Hours.OfSeeker[seeker], ref spare.Hours),
        Starts = starts.Of(index.Starts.OfSeeker[seeker], ref spare.Starts),
        Supports = supports.Of(index.Supports.OfSeeker[seeker], ref spare.Supports),
    };

    /// <summary>Not by slot but by place facet.</summary>
    public ReadOnlySpan<short> PlacesOf(int seeker, SparePlanes spare) => places.Of(index.Places.OfSeeker[seeker], ref spare.Places);
}
