using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>What is wrong with one record among many, so that the others can be read all the same. Never repeats what was found.</summary>
/// <param name="Record">Which record it is, counted from 1 over ads and removals alike.</param>
/// <param name="Line">The line on which the record begins, counted from 1.</param>
/// <param name="Opening">The opening whose field was left unknown; null when the record was skipped.</param>
/// <param name="Field">The ad's field, dotted from the outermost (<c>must_have.skills</c>); null when the whole record is meant.</param>
/// <param name="Reason">What was expected, as one sentence without its final stop.</param>
public sealed record AdProblem(long Record, long Line, OpeningId? Opening, string? Field, Wording Reason)
{
    /// <summary>The sentence a user meets: line, ad, field and reason.</summary>
    /// <param name="language">Its language.</param>
    public string In(Language language)
    {
        var swedish = language == Language.Swedish;
        var line = Line.ToString(CultureInfo.InvariantCulture);
        var ad = Opening is { } id ? id.Value : (swedish ? "nummer " : "number ") + Record.ToString(CultureInfo.InvariantCulture);
        var field = Field is null ? string.Empty : (swedish ? ", fält " : ", field ") + Field;
        return swedish ? $"rad {line}, annons {ad}{field}: {Reason.Swedish}." : $"line {line}, ad {ad}{field}: {Reason.English}.";
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => In(Language.English);
}
