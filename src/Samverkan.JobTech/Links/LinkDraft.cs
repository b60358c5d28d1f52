using System.Text.Json;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Links;

/// <summary>What a linked ad says in more than one way: which way holds is settled when all has been read.</summary>
internal sealed class LinkDraft
{
    private readonly List<string> named = [];
    private readonly List<string> published = [];

    /// <summary>The publisher's id of the link.</summary>
    public OpeningId? RecordId { get; set; }

    /// <summary>The site's own id of the ad.</summary>
    public OpeningId? Identifier { get; set; }

    /// <summary>The address of the ad.</summary>
    public OpeningId? Address { get; set; }

    /// <summary>The publisher's reading of the group, as a concept id.</summary>
    public OccupationId? GroupConcept { get; set; }

    /// <summary>The publisher's reading of the group, as an SSYK code.</summary>
    public OccupationId? GroupCode { get; set; }

    /// <summary>Municipalities that are named by code or concept.</summary>
    public HashSet<MunicipalityCode> Given { get; } = [];

    /// <summary>Municipalities that are named as places.</summary>
    public HashSet<MunicipalityCode> Named { get; } = [];

    public bool HasUnknownConcept { get; set; }

    public bool HasOtherPlace { get; set; }

    public bool OccupationInWords { get; set; }

    /// <summary>Takes up a group by its concept, and by its code where that stands beside it.</summary>
    public void Take(Concept group)
    {
        GroupConcept = group.Id is { } id ? new OccupationId(id) : null;
        if (group.Code is { Length: 4 } code)
            GroupCode = new OccupationId(code);
    }

    /// <summary>Takes up a group by its SSYK code, of four digits or as a number that has lost its first zeros; null for none.</summary>
    public void TakeCode(string? code, AdDraft ad)
    {
        if (code is { Length: > 0 and <= 4 } && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            GroupCode = new OccupationId(code.PadLeft(4, '0'));
        else if (code is not null)
            ad.Wrong("ssyk_lvl4", Expected.ACode);
    }

    /// <summary>Takes up the names of the occupation, wherever a name stands in the value at hand.</summary>
    public void TakeNamed(ref Utf8JsonReader reader) => OccupationInWords |= NamedTexts.Read(ref reader, named);

    /// <summary>Takes up the name that the publisher has read out of the title: less sure than what the ad itself says.</summary>
    public void TakePublished(ref Utf8JsonReader reader) => NamedTexts.Read(ref reader, published);

    /// <summary>Settles what holds.</summary>
    public void Settle(AdDraft ad)
    {
        ad.Id = RecordId ?? Identifier ?? Address;
        ad.Group = GroupCode ?? GroupConcept;
        if (GroupCode is null && GroupConcept is not null)
            ad.Remarks |= Remark.GroupWithoutCode;
        if (ad is { Occupation: null, Group: null, Finder: { } finder })
            LinkOccupation.LookUp(named.Concat(published), ad, finder.Vocabulary);
        if (OccupationInWords && ad.Occupation is null && ad.Group is null)
            ad.Remarks |= Remark.OccupationInWords;
        SettlePlace(ad);
    }

    /// <summary>A place that is one of several is not known to be the one: a person who lives near the other must not be ruled out.</summary>
    private void SettlePlace(AdDraft ad)
    {
        var places = Given.Count > 0 ? Given : Named;
        if (places.Count > 1)
            ad.Remarks |= Remark.SeveralMunicipalities;
        else if (places.Count == 1)
        {
            var place = places.Single();
            var isKnown = Municipalities.Contains(place);
            ad.Municipality = isKnown ? place : null;
            if (Given.Count == 0)
                ad.Remarks |= Remark.MunicipalityByName;
            else if (!isKnown)
                ad.Remarks |= Remark.MunicipalityNotInTable;
        }
        else if (HasUnknownConcept)
            ad.Remarks |= Remark.MunicipalityByConceptOnly;
        else if (HasOtherPlace)
            ad.Remarks |= Remark.PlaceInWords;
    }
}
