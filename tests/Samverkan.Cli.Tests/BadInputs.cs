namespace Samverkan.Tests.Cli;

/// <summary>The table of bad inputs.</summary>
internal static class BadInputs
{
    private const string S1 = "{\"id\":\"s1\"}\n";
    private const string Header = "{\"v\":1,\"collaboration\":\"hamnstad\"}\n";

    private static readonly string Formed = Header + First(
        "{\"type\":\"collaborationFormed\",\"partner\":\"p1\",\"name\":\"A\",\"sector\":\"business\",\"representative\":\"u1\"}");

    public static IEnumerable<BadInput> All => [.. DataFiles(), .. Places(), .. Contradictions(), .. Names(), .. Csv(), .. Openings(), .. Offers(), .. Policies(), .. Ads(), .. Ledgers(), .. BadAllocations.All];

    private static IEnumerable<BadInput> DataFiles() =>
    [
        Seekers("missing file", (string?)null, null, null, "filen finns inte", "the file does not exist"),
        Seekers("empty file", "", null, null, "filen är tom; förväntade minst en arbetssökande", "the file is empty; expected at least one seeker"),
        Seekers("nothing but blank lines", "\n\r\n \n", null, null, "filen är tom", "the file is empty"),
        Seekers("not JSON", "Anna 8507099805\n", 1, null, "raden är ofullständig eller felaktig JSON", "the line is not whole JSON"),
        Seekers("truncated line", S1 + "{\"id\":\"s2\",\"skills\":[\"a\"", 2, "skills", "raden är ofullständig eller felaktig JSON", "the line is not whole JSON"),
        Seekers("wrong type", S1 + "{\"id\":\"s2\",\"skills\":\"a\"}\n", 2, "skills", "förväntade en lista", "expected a list"),
        Seekers("unknown field", "{\"id\":\"s1\",\"namn\":\"Anna\"}\n", 1, "namn", "okänt fält; förväntade något av id, skills", "unknown field; expected one of id, skills"),
        Seekers("duplicate id", S1 + "\n" + S1, 3, "id", "samma id står på rad 1", "the same id is on line 1"),
        Seekers("duplicate key", "{\"id\":\"s1\",\"id\":\"s2\"}\n", 1, "id", "fältet står två gånger", "the field is there twice"),
        Seekers("unknown level", "{\"id\":\"s1\",\"languages\":{\"sv\":\"B3\"}}\n", 1, "languages.sv", "förväntade en nivå: A1", "expected a level: A1"),
        Seekers("identity number as id", S1 + "{\"id\":\"19850709-9805\"}\n", 2, "id", "förväntade ett id som inte är ett personnummer", "expected an id that is not a personal identity number"),
        Seekers("other than UTF-8", [0x7B, 0x22, 0xE5, 0x22], 1, null, "texten är inte UTF-8", "the text is not UTF-8"),
        Seekers("UTF-16", [0xFF, 0xFE, 0x7B, 0x00], 1, null, "texten är inte UTF-8", "the text is not UTF-8"),
        Seekers("a list and not lines", "[{\"id\":\"s1\"}]", 1, null, "förväntade ett objekt", "expected an object"),
        Seekers("ten megabytes that are not JSON", new string('7', 10_000_000) + "x", 1, null, "raden är ofullständig eller felaktig JSON", "the line is not whole JSON"),
        Seekers("a hundred thousand brackets", new string('[', 100_000), 1, null, "förväntade ett objekt", "expected an object"),
        Seekers("a hundred thousand brackets in a list", "{\"id\":\"s1\",\"skills\":" + new string('[', 100_000), 1, "skills", "förväntade ett id", "expected an id"),
    ];

    private static IEnumerable<BadInput> Places() =>
    [
        Seekers("no such municipality", S1 + "{\"id\":\"s2\",\"municipality\":\"9999\"}\n", 2, "municipality", "förväntade koden för en av Sveriges 290 kommuner", "expected the code of one of the 290 Swedish municipalities"),
        InCsv("no such municipality", "id,municipality\ns1,0180\ns2,9999\n", 3, "municipality", "förväntade koden för en av Sveriges 290 kommuner", "expected the code of one of the 290 Swedish municipalities"),
        BadInput.Of("no such municipality", Role.Openings, "{\"id\":\"o1\",\"municipality\":\"0113\"}\n", 1, "municipality", "förväntade koden för en av Sveriges 290 kommuner", "expected the code of one of the 290 Swedish municipalities"),
    ];

    private static IEnumerable<BadInput> Contradictions() =>
    [
        .. from named in (string[])["\"skills\":[\"B\"],\"lacks\":[\"B\"]", "\"skills\":[\"B\"],\"lacks\":[\"skill:B\"]", "\"licences\":[\"B\"],\"lacks\":[\"licences\"]", "\"languages\":{\"B\":null},\"lacks\":[\"language:B\"]", "\"experience\":{\"B\":0},\"lacks\":[\"experience:B\"]"]
           select Seekers("listed and lacked: " + named, S1 + "{\"id\":\"s2\"," + named + "}\n", 2, "lacks", "något står både här och bland det som finns", "something is both here and among what the person has"),
        InCsv("listed and lacked", "id,skills,lacks\ns1,a;b,b\n", 2, "lacks", "något står både här och bland det som finns", "something is both here and among what the person has"),
    ];

    private static IEnumerable<BadInput> Names()
    {
        const string NoKind = "har inget kravslag före sitt kolon";
        const string NoKindInEnglish = "has no kind of requirement before its colon";
        yield return Seekers("level in a name", "{\"id\":\"s1\",\"lacks\":[\"language:sv:B1\"]}\n", 1, "lacks", "förväntade ett namn utan nivå", "expected a name without a level");
        yield return BadInput.Of("level in a name", Role.Openings, "{\"id\":\"o1\",\"adaptable\":[\"language:sv:B1\"]}\n", 1, "adaptable", "förväntade ett namn utan nivå", "expected a name without a level");
        yield return BadInput.Of("level in a name", Role.Offers, "{\"partner\":\"p1\",\"bridges\":[\"language:sv:native\"]}\n", 1, "bridges", "förväntade ett namn utan nivå", "expected a name without a level");
        yield return BadInput.Of("years in a name", Role.Offers, "partner,bridges\np1,experience:7652:2\n", 2, "bridges", "förväntade ett namn utan år", "expected a name without years", "csv");
        yield return BadInput.Of("unknown kind", Role.Openings, "{\"id\":\"o1\"}\n\n{\"id\":\"o2\",\"adaptable\":[\"place\",\"foo:bar\"]}\n", 3, "adaptable", "namn 2 i listan " + NoKind, "name 2 in the list " + NoKindInEnglish);
        yield return BadInput.Of("kind in the plural before an id", Role.Openings, "{\"id\":\"o1\",\"must\":{\"languages\":{\"sv\":null}},\"adaptable\":[\"languages:sv\"]}\n", 1, "adaptable", NoKind, NoKindInEnglish);
        yield return BadInput.Of("unknown kind", Role.Openings, "id;adaptable\no1;hours\no2;\"skills;foo:bar\"\n", 3, "adaptable", "namn 2 i listan " + NoKind, "name 2 in the list " + NoKindInEnglish, "csv");
        yield return BadInput.Of("a name that is nothing", Role.Openings, "{\"id\":\"o1\",\"adaptable\":[\"telepathy\"]}\n", 1, "adaptable", "namn 1 i listan är varken ett kravslag eller något", "name 1 in the list is neither a kind of requirement nor anything");
    }

    private static IEnumerable<BadInput> Csv() =>
    [
        InCsv("empty file", "", null, null, "filen är tom; förväntade minst en arbetssökande", "the file is empty; expected at least one seeker"),
        InCsv("header and nothing more", "id,skills\n", null, null, "filen är tom", "the file is empty"),
        InCsv("unknown column", "id,kompetenser\ns1,a\n", 1, "kompetenser", "okänd kolumn; förväntade någon av id, skills", "unknown column; expected one of id, skills"),
        InCsv("no header", "s1,truckkort\ns2,svets\n", 1, "id", "kolumnen saknas i rubriken", "the column is not in the header"),
        InCsv("column twice", "id,skills,skills\ns1,a,b\n", 1, "skills", "kolumnen står två gånger", "the column is there twice"),
        InCsv("identity number as column", "id,8507099805\ns1,a\n", 1, "*", "okänd kolumn", "unknown column"),
        InCsv("truncated row", "id,skills,licences\ns1,a,b\ns2,a\n", 3, null, "raden har 2 celler; förväntade 3", "the row has 2 cells; expected 3"),
        InCsv("open quote", "id,skills\ns1,\"a\n", 2, null, "raden är inte hel CSV", "the row is not whole CSV"),
        InCsv("unknown level", "id,languages\ns1,sv:B1\ns2,sv:bra\n", 3, "languages.sv", "förväntade en nivå", "expected a level"),
        InCsv("unknown level after a cell of two lines", "id,skills,languages\ns1,\"a;\nb\",sv:B1\ns2,,sv:bra\n", 4, "languages.sv", "förväntade en nivå", "expected a level"),
        InCsv("wrong type", "id,reachKm\ns1,långt\n", 2, "reachKm", "förväntade ett heltal", "expected a whole number"),
        InCsv("half a working time", "id,workingTime.min\ns1,50\n", 2, "workingTime.max", "fältet saknas", "the field is missing"),
        InCsv("no id", "id,skills\n,a\n", 2, "id", "fältet saknas", "the field is missing"),
        InCsv("duplicate id", "id\r\ns1\r\n\r\ns1\r\n", 4, "id", "samma id står på rad 2", "the same id is on line 2"),
        InCsv("key twice", "id,languages\ns1,sv:A1;sv:A2\n", 2, "languages.sv", "nyckeln står två gånger", "the key is there twice"),
        InCsv("identity number as id", "id\n19850709-9805\n", 2, "id", "förväntade ett id som inte är ett personnummer", "expected an id that is not a personal identity number"),
        InCsv("other than UTF-8", [.. "id\n"u8, 0xE5, 0x0A], 2, null, "texten är inte UTF-8", "the text is not UTF-8"),
    ];

    private static IEnumerable<BadInput> Openings() =>
    [
        BadInput.Of("missing file", Role.Openings, null, null, null, "filen finns inte", "the file does not exist"),
        BadInput.Of("empty file", Role.Openings, "", null, null, "filen är tom; förväntade minst en ledig plats", "the file is empty; expected at least one opening"),
        BadInput.Of("negative positions", Role.Openings, "{\"id\":\"o1\",\"positions\":-1}\n", 1, "positions", "förväntade ett heltal, minst 1", "expected a whole number, at least 1"),
        BadInput.Of("negative positions", Role.Openings, "id,positions\no1,-1\n", 2, "positions", "förväntade ett heltal, minst 1", "expected a whole number, at least 1", "csv"),
        BadInput.Of("unknown field in a must", Role.Openings, "{\"id\":\"o1\",\"must\":{\"skill\":[]}}\n", 1, "must.skill", "okänt fält", "unknown field"),
        BadInput.Of("duplicate id", Role.Openings, "{\"id\":\"o1\"}\n{\"id\":\"o1\"}\n", 2, "id", "samma id står på rad 1", "the same id is on line 1"),
    ];

    private static IEnumerable<BadInput> Offers() =>
    [
        BadInput.Of("missing file", Role.Offers, null, null, null, "filen finns inte", "the file does not exist"),
        BadInput.Of("no bridges", Role.Offers, "{\"partner\":\"p1\",\"bridges\":[]}\n", 1, "bridges", "listan är tom", "the list is empty"),
        BadInput.Of("truncated line", Role.Offers, "{\"partner\":\"p1\"", 1, null, "raden är ofullständig eller felaktig JSON", "the line is not whole JSON"),
    ];

    private static IEnumerable<BadInput> Policies()
    {
        const string Head = "{\n  \"v\": 1,\n";
        foreach (var role in (Role[])[Role.Policy, Role.Compared])
        {
            yield return BadInput.Of("missing file", role, null, null, null, "filen finns inte", "the file does not exist");
            yield return BadInput.Of("empty file", role, "", null, null, "filen är tom; förväntade ett JSON-objekt", "the file is empty; expected a JSON object");
            yield return BadInput.Of("not JSON", role, "u = 50", 1, null, "texten är inte JSON", "the text is not JSON");
            yield return BadInput.Of("no object", role, "[]", 1, null, "förväntade ett JSON-objekt", "expected a JSON object");
            yield return BadInput.Of("no version", role, "{}", 1, "v", "fältet saknas; förväntade 1", "the field is missing; expected 1");
            yield return BadInput.Of("another version", role, "{\"v\":2}", 1, "v", "förväntade 1", "expected 1");
            yield return BadInput.Of("unknown field", role, Head + "  \"unknownPercentage\": 50\n}", 3, "unknownPercentage", "okänt fält; förväntade något av v, weights, mustFactor", "unknown field; expected one of v, weights, mustFactor");
            yield return BadInput.Of("out of range", role, Head + "  \"unknownPercent\": 100\n}", 3, "unknownPercent", "förväntade ett heltal från 1 till 99", "expected a whole number from 1 to 99");
            yield return BadInput.Of("wrong type", role, Head + "  \"mustFactor\": \"2\"\n}", 3, "mustFactor", "förväntade ett heltal från 1 till 10", "expected a whole number from 1 to 10");
            yield return BadInput.Of("half a number", role, Head + "  \"mustFactor\": 2.5\n}", 3, "mustFactor", "förväntade ett heltal från 1 till 10", "expected a whole number from 1 to 10");
            yield return BadInput.Of("duplicate key", role, Head + "  \"unknownPercent\": 50,\n  \"unknownPercent\": 50\n}", 4, "unknownPercent", "fältet står två gånger", "the field is there twice");
            yield return BadInput.Of("unknown part", role, Head + "  \"weights\": {\n    \"wishes\": 10000\n  }\n}", 4, "weights.wishes", "okänt fält; förväntade något av skills", "unknown field; expected one of skills");
            yield return BadInput.Of("weights of another type", role, Head + "  \"weights\": 7\n}", 3, "weights", "förväntade ett JSON-objekt", "expected a JSON object");
            yield return BadInput.Of("weight below nothing", role, Head + "  \"weights\": {\n    \"wish\": -1 } }", 4, "weights.wish", "förväntade ett heltal från 0 till 10000", "expected a whole number from 0 to 10000");
            yield return BadInput.Of("weights that do not add up", role, Head + "  \"weights\": {\n    \"skills\": 9999,\n    \"wish\": 10000 } }", 3, "weights", "blir 9999 tillsammans; förväntade 10000", "add up to 9999; expected 10000");
        }
    }

    private static IEnumerable<BadInput> Ads() =>
    [
        BadInput.Of("missing file", Role.Ads, null, null, null, "filen finns inte", "the file does not exist"),
        BadInput.Of("empty file", Role.Ads, "", null, null, "", ""),
        BadInput.Of("not JSON", Role.Ads, "<html>", 1, null, "", ""),
        BadInput.Of("truncated", Role.Ads, "[\n{\"id\":\"1\",\n\"occupation\":{", 3, null, "", ""),
    ];

    private static IEnumerable<BadInput> Ledgers()
    {
        foreach (var role in (Role[])[Role.Reviewed, Role.Verified, Role.RecordedIn, Role.MatchedIn])
        {
            yield return BadInput.Of("missing file", role, null, null, null, "filen finns inte", "the file does not exist");
            yield return BadInput.Of("empty file", role, "", null, null, "filen är tom; förväntade en första rad", "the file is empty; expected a first line");
            yield return BadInput.Of("not JSON", role, "Anna\n", 1, null, "raden är ofullständig eller felaktig JSON", "the line is not whole JSON");
            yield return BadInput.Of("unknown version", role, Header.Replace(":1", ":2", StringComparison.Ordinal), 1, "v", "förväntade ett heltal", "expected a whole number");
            yield return BadInput.Of("truncated line", role, Formed[..^20], 2, null, "raden är ofullständig eller felaktig JSON", "the line is not whole JSON");
            yield return BadInput.Of("edited header", role, Formed.Replace("hamnstad", "hamnstat", StringComparison.Ordinal), 1, null, "", "");
            yield return BadInput.Of("unknown field", role, Formed.Replace("\"name\"", "\"namn\"", StringComparison.Ordinal), 2, null, "", "");
            yield return BadInput.Of("duplicate key", role, Formed.Replace("\"seq\":1", "\"seq\":1,\"seq\":1", StringComparison.Ordinal), 2, "seq", "fältet står två gånger", "the field is there twice");
            yield return BadInput.Of("unknown fact", role, Formed.Replace("collaborationFormed", "partyThrown", StringComparison.Ordinal), 2, null, "", "");
        }
    }

    private static BadInput Seekers(string name, string? content, int? line, string? field, string swedish, string english) =>
        BadInput.Of(name, Role.Seekers, content, line, field, swedish, english);

    private static BadInput Seekers(string name, byte[] content, int? line, string? field, string swedish, string english) =>
        new(name, Role.Seekers, "bad.jsonl", content, line, field, swedish, english);

    private static BadInput InCsv(string name, string content, int? line, string? field, string swedish, string english) =>
        BadInput.Of(name, Role.Seekers, content, line, field, swedish, english, "csv");

    private static BadInput InCsv(string name, byte[] content, int? line, string? field, string swedish, string english) =>
        new(name, Role.Seekers, "bad.csv", content, line, field, swedish, english);

    private static string First(string fact) =>
        $"{{\"seq\":1,\"at\":\"2027-01-11T09:00:00Z\",\"by\":\"u1@p1\",\"fact\":{fact},\"prev\":\"{HashOf(Header.TrimEnd())}\"}}\n";

    private static string HashOf(string line) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(line))).ToLowerInvariant();
}
