using System.Text.Json;
using Samverkan.JobTech.Json;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>Working time: the stated range, or else what full time means.</summary>
internal static class Hours
{
    private const string FullTimeConcept = "6YE1_gAC_R2G";
    private const string FullTimeLabel = "Heltid";
    private static readonly WorkingTime Any = new(0, 100);

    /// <summary>Reads <c>scope_of_work</c> into the ad.</summary>
    public static void ReadScope(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            if (reader.TokenType != JsonTokenType.Null)
                ad.Wrong("scope_of_work", Expected.AnObject);
            reader.Skip();
            return;
        }

        bool minGiven = false, maxGiven = false;
        decimal? min = null, max = null;
        while (reader.NextProperty())
        {
            if (reader.Named("min"u8))
                (minGiven, min) = End(ref reader);
            else if (reader.Named("max"u8))
                (maxGiven, max) = End(ref reader);
            else
                reader.Skip();
        }

        if (!minGiven && !maxGiven)
            return;
        if (min == 0 && max == 0)
            ad.Remarks |= Remark.NoHours;
        else if (min is >= 0 && max <= 100 && min <= max)
            ad.Scope = new WorkingTime((int)decimal.Floor(min.Value), (int)decimal.Ceiling(max.Value));
        else
            ad.WrongScope();
    }

    /// <summary>Whether a type of working hours is full time.</summary>
    public static bool IsFullTime(Concept type) => type.Id is { } id ? id == FullTimeConcept : type.Label == FullTimeLabel;

    /// <summary>The working time of an ad of which all has been read.</summary>
    public static WorkingTime? Of(AdDraft ad)
    {
        if (ad.Scope is { } scope)
        {
            if (scope == Any)
                ad.Remarks |= Remark.AnyHours;
            return scope;
        }

        if (!ad.FullTime || ad.ScopeIsWrong)
            return null;
        ad.Remarks |= Remark.HoursOfFullTime;
        return new WorkingTime(100, 100);
    }

    private static (bool Given, decimal? Value) End(ref Utf8JsonReader reader)
    {
        reader.Read();
        return (reader.TokenType != JsonTokenType.Null, reader.Number());
    }
}
