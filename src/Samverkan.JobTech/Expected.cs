using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.JobTech;

/// <summary>What was expected where something else was found, in both languages. Never what was found.</summary>
internal static class Expected
{
    public static Wording Something { get; } = new("filen är tom; förväntade platsannonser som JSON", "the file is empty; expected job ads as JSON");

    public static Wording Utf8 { get; } = new("förväntade JSON i UTF-8, inte i UTF-16", "expected JSON in UTF-8, not UTF-16");

    public static Wording Unpacked { get; } = new("filen är packad; packa upp den först", "the file is compressed; unpack it first");

    public static Wording ShorterValue { get; } = new(
        "ett enda objekt är större än 1 GiB; förväntade en lista med annonser eller en annons per rad",
        "a single object is larger than 1 GiB; expected a list of ads, or one ad a line");

    public static Wording AnAd { get; } = new(
        "förväntade en platsannons med ett id, en lista med annonser, ett söksvar med träffar eller en länkad annons (JobPosting enligt schema.org)",
        "expected a job ad with an id, a list of ads, a search answer with hits, or a linked ad (JobPosting as schema.org has it)");

    public static Wording AnId { get; } = new("förväntade ett id som text eller heltal", "expected an id, as text or a whole number");

    public static Wording ALinkId { get; } = new(
        "förväntade ett id: identifier, eller annars url, med högst 200 tecken", "expected an id: identifier, or else url, of at most 200 characters");

    public static Wording Words { get; } = new("förväntade en text eller en lista med texter", "expected a text, or a list of texts");

    public static Wording ACode { get; } = new("förväntade en SSYK-kod med fyra siffror", "expected an SSYK code of four digits");

    public static Wording AnObject { get; } = new("förväntade ett objekt", "expected an object");

    public static Wording AList { get; } = new("förväntade en lista med objekt", "expected a list of objects");

    public static Wording AConcept { get; } = new("förväntade ett begrepps-id ur taxonomin", "expected a concept id of the taxonomy");

    public static Wording OnePosition { get; } = new("förväntade ett heltal, minst 1", "expected a whole number, 1 or more");

    public static Wording Hours { get; } = new(
        "förväntade omfattning i procent av heltid, 0 till 100, med det minsta först",
        "expected working time in per cent of full time, 0 to 100, the least first");

    public static Wording AMunicipality { get; } = new("förväntade en kommunkod med fyra siffror", "expected a municipality code of four digits");

    public static Wording AnOrganisation { get; } = new("förväntade ett organisationsnummer", "expected an organisation number");

    public static Wording WholeJson(long position)
    {
        var at = position.ToString(CultureInfo.InvariantCulture);
        return new($"inte hel och giltig JSON, vid byte {at} på raden", $"not whole and valid JSON, at byte {at} of the line");
    }
}
