namespace Samverkan.Tests.Cli;

/// <summary>The bad inputs of an allocation.</summary>
internal static class BadAllocations
{
    private const string Measures = "{\"measures\":{\"new\":{\"ground\":\"newlyArrived\",\"legalBasis\":\"avtal\",\"responsible\":\"u1\"}},\n";
    private const string AandB = "{\"measures\":{\"a\":{\"ground\":\"age\",\"legalBasis\":\"lag\",\"responsible\":\"u1\"},\"b\":{\"ground\":\"age\",\"legalBasis\":\"lag\",\"responsible\":\"u1\"}},\n";
    private const string Placed = "{\"seeker\":\"s1\",\"opening\":\"o1\",\"provisional\":false}";

    public static IEnumerable<BadInput> All => [.. Preferences(), .. Scores(), .. Groups(), .. Floors(), .. Reserves(), .. Results()];

    private static IEnumerable<BadInput> Preferences() =>
    [
        Ranked("missing file", null, null, null, "filen finns inte", "the file does not exist"),
        Ranked("empty file", " \n", null, null, "filen är tom", "the file is empty"),
        Ranked("truncated", "{\"seekers\":\n{\"s1\":[", 2, "seekers.s1", "texten är inte hel JSON", "the text is not whole JSON"),
        Ranked("two objects", Lists("\"s1\":[\"o1\"]", "\"o1\":{\"ranks\":[\"s1\"]}") + "{}", 3, null, "texten är inte hel JSON", "the text is not whole JSON"),
        Ranked("no openings", "{\"seekers\":{}}", 1, "openings", "fältet saknas", "the field is missing"),
        Ranked("nobody", Lists("", "\"o1\":{\"ranks\":[]}"), null, null, "det finns ingen arbetssökande", "there is no seeker"),
        Ranked("nothing to have", Lists("\"s1\":[]", ""), null, null, "det finns ingen ledig plats", "there is no opening"),
        Ranked("unknown field", Lists("\"s1\":[]", "\"o1\":{\"rank\":[]}"), 2, "openings.o1.rank", "okänt fält; förväntade något av positions, ranks", "unknown field; expected one of positions, ranks"),
        Ranked("unknown opening", Lists("\"s1\":[\"o1\",\"o2\"]", "\"o1\":{\"ranks\":[\"s1\"]}"), 1, "seekers.s1", "finns inte bland openings", "is not among openings"),
        Ranked("unknown seeker", Lists("\"s1\":[\"o1\"]", "\"o1\":{\"ranks\":[\"s1\",\"s2\"]}"), 2, "openings.o1.ranks", "finns inte bland seekers", "is not among seekers"),
        Ranked("same opening twice", Lists("\"s1\":[\"o1\",[\"o1\"]]", "\"o1\":{\"ranks\":[\"s1\"]}"), 1, "seekers.s1", "någon står två gånger i listan", "somebody is in the list twice"),
        Ranked("zero positions", Lists("\"s1\":[]", "\"o1\":{\"positions\":0,\"ranks\":[]}"), 2, "openings.o1.positions", "förväntade ett heltal från 1", "expected a whole number from 1"),
        Ranked("positions beyond 32 bits", Lists("\"s1\":[]", "\"o1\":{\"positions\":2147483648,\"ranks\":[]}"), 2, "openings.o1.positions", "förväntade ett heltal från 1", "expected a whole number from 1"),
        Ranked("same seeker twice", Lists("\"s1\":[\"o1\"]", "\"o1\":{\"ranks\":[\"s1\",\"s1\"]}"), 2, "openings.o1.ranks", "någon står två gånger i listan", "somebody is in the list twice"),
        Ranked("empty tie", Lists("\"s1\":[[]]", "\"o1\":{\"ranks\":[]}"), 1, "seekers.s1", "en tom lista inne i listan", "an empty list within the list"),
        Ranked("tie in a tie", Lists("\"s1\":[[[\"o1\"]]]", "\"o1\":{\"ranks\":[\"s1\"]}"), 1, "seekers.s1", "förväntade en text", "expected a text"),
        Ranked("seeker twice", Lists("\"s1\":[],\"s1\":[]", "\"o1\":{\"ranks\":[]}"), 1, "seekers.s1", "fältet står två gånger", "the field is there twice"),
        Ranked("identity number as id", Lists("\"19850709-9805\":[]", "\"o1\":{\"ranks\":[]}"), 1, "seekers.*", "förväntade ett id som inte är ett personnummer", "expected an id that is not a personal identity number"),
    ];

    private static IEnumerable<BadInput> Scores() =>
    [
        Scored("missing file", null, null, null, "filen finns inte", "the file does not exist"),
        Scored("no rows", "seeker,opening,score\n", null, null, "filen är tom", "the file is empty"),
        Scored("no score", "seeker,opening\ns1,o1\n", 1, "score", "kolumnen saknas i rubriken", "the column is not in the header"),
        Scored("beyond 32 bits", "seeker,opening,score\ns1,o1,2147483647\ns1,o2,2147483648\n", 3, "score", "förväntade ett heltal från -2147483648 till 2147483647", "expected a whole number from -2147483648 to 2147483647"),
        Scored("below 32 bits", "seeker,opening,score\ns1,o1,-2147483649\n", 2, "score", "förväntade ett heltal från -2147483648 till 2147483647", "expected a whole number from -2147483648 to 2147483647"),
        Scored("half a point", "seeker,opening,score\ns1,o1,0.5\n", 2, "score", "förväntade ett heltal", "expected a whole number"),
        Scored("same pair twice", "seeker,opening,score\ns1,o1,1\ns2,o1,1\ns1,o1,1\n", 4, "opening", "paret står två gånger", "the pair is there twice"),
        Scored("no seeker", "seeker,opening,score\n,o1,1\n", 2, "seeker", "fältet saknas", "the field is missing"),
        Scored("identity number as id", "seeker,opening,score\n19850709-9805,o1,1\n", 2, "seeker", "förväntade ett id som inte är ett personnummer", "expected an id that is not a personal identity number"),
        Of(Role.Positions, "zero positions", "opening,positions\no1,2\no2,0\n", 3, "positions", "förväntade ett heltal från 1", "expected a whole number from 1"),
        Of(Role.Positions, "positions beyond 32 bits", "opening,positions\no1,2147483648\n", 2, "positions", "förväntade ett heltal från 1", "expected a whole number from 1"),
        Of(Role.Positions, "opening twice", "opening,positions\no1,2\no1,2\n", 3, "opening", "platsen står två gånger", "the opening is there twice"),
    ];

    private static IEnumerable<BadInput> Groups() =>
    [
        Of(Role.Groups, "unknown seeker", "seeker,group\ns1,new\ns9,new\n", 3, "seeker", "den sökande finns inte i underlaget", "the seeker is not in the input"),
        Of(Role.Groups, "no group", "seeker,group\ns1,\n", 2, "group", "fältet saknas", "the field is missing"),
    ];

    private static IEnumerable<BadInput> Floors() =>
    [
        Floor("unknown field", "{\"caps\":{}}", 1, "caps", "okänt fält", "unknown field"),
        Floor("unknown group", Measures + "\"seekers\":{\"old\":1}}", 2, "seekers.old", "gruppen finns inte", "there is no such group"),
        Floor("no measure", "{\"seekers\":{\"new\":1}}", 1, "seekers.new", "gruppen saknar grund, rättslig grund och ansvarig", "the group has no ground, legal basis and responsible person"),
        Floor("ethnic ground", Measures.Replace("newlyArrived", "ethnicity", StringComparison.Ordinal) + "\"seekers\":{\"new\":1}}", 1, "measures.new.ground", "Platser kan inte reserveras på etnisk grund", "Places cannot be reserved on ethnic grounds"),
        Floor("unknown ground", Measures.Replace("newlyArrived", "luck", StringComparison.Ordinal) + "\"seekers\":{}}", 1, "measures.new.ground", "förväntade någon av longUnemployment", "expected one of longUnemployment"),
        Floor("nobody responsible", "{\"measures\":{\"new\":{\"ground\":\"age\",\"legalBasis\":\"lag\"}}}", 1, "measures.new.responsible", "fältet saknas", "the field is missing"),
        Floor("unknown opening", "{\"openings\":{\n\"a\":{\"openings\":[\"o1\",\"o9\"],\"cap\":1}}}", 2, "openings.a.openings", "finns inte i underlaget", "is not in the input"),
        Floor("cap below floor", "{\"openings\":{\n\"a\":{\"openings\":[\"o1\"],\"floor\":2,\"cap\":1}}}", 2, "openings.a.cap", "taket är lägre än golvet", "the cap is below the floor"),
        Floor("groups that cross", "{\"openings\":{\"a\":{\"openings\":[\"o1\",\"o2\"],\"cap\":1},\n\"b\":{\"openings\":[\"o2\",\"o3\"],\"cap\":1}}}", 2, "openings.b", "gruppen korsar a", "the group crosses a"),
        Floor("groups of seekers that cross", AandB + "\"seekers\":{\"a\":1,\n\"b\":1}}", 3, "seekers.b", "gruppen korsar a", "the group crosses a"),
        Floor("opening twice", "{\"openings\":{\n\"a\":{\"openings\":[\"o1\",\"o1\"],\"cap\":1}}}", 2, "openings.a.openings", "en plats står två gånger i listan", "an opening is in the list twice"),
        Floor("cap below 0", "{\"openings\":{\"a\":{\"openings\":[\"o1\"],\"cap\":-1}}}", 1, "openings.a.cap", "förväntade ett heltal från 0", "expected a whole number from 0"),
        Floor("floor beyond positions", "{\"openings\":{\n\n\"a\":{\"openings\":[\"o1\"],\"floor\":2147483647}}}", 3, "openings.a", "Minst 2147483647 ska placeras på platserna i a.", "At least 2147483647 must be placed at the openings of a."),
        Floor("bounds that contradict", Measures + "\"seekers\":{\"new\":1},\"openings\":{\"a\":{\"openings\":[\"o1\",\"o2\"],\"cap\":0}}}", 2, "seekers.new", "gränserna kan inte hållas tillsammans: Minst 1 i gruppen new ska placeras.", "the bounds cannot be kept together: At least 1 of the group new must be placed."),
    ];

    private static IEnumerable<BadInput> Reserves() =>
    [
        Of(Role.ReservingAlone, "reserved without groups", "{\"id\":\"o0\"}\n{\"id\":\"o1\",\"reserved\":{\"new\":1}}\n", 2, "reserved", "förväntade --groups", "expected --groups"),
        Of(Role.Reserving, "reserved for no group", "{\"id\":\"o1\",\"reserved\":{\"old\":1}}\n", 1, "reserved.old", "gruppen finns inte", "there is no such group"),
        Of(Role.Reserving, "nobody reserved for", "{\"id\":\"o1\",\"reserved\":{\"new\":0}}\n", 1, "reserved.new", "förväntade ett heltal, minst 1", "expected a whole number, at least 1"),
        Of(Role.Reserving, "group without measure", "{\"id\":\"o1\",\"reserved\":{\"a\":1}}\n", 1, "reserved.a", "gruppen saknar grund, rättslig grund och ansvarig", "the group has no ground, legal basis and responsible person"),
        Of(Role.Reserving, "eleven groups", "{\"id\":\"o1\",\"positions\":11,\"reserved\":{" + string.Join(',', Enumerable.Range(1, 11).Select(number => $"\"g{number}\":1")) + "}}\n", 1, "reserved", "för många grupper; förväntade högst 10", "too many groups; expected at most 10"),
        Of(Role.Reserving, "zero positions", "{\"id\":\"o1\",\"positions\":0}\n", 1, "positions", "förväntade ett heltal, minst 1", "expected a whole number, at least 1"),
        Of(Role.Reserving, "empty file", "", null, null, "filen är tom; förväntade minst en ledig plats", "the file is empty; expected at least one opening"),
        Of(Role.Reserving, "more reserved than positions", "{\"id\":\"o1\",\"reserved\":{\"new\":2}}\n", 1, "reserved", "fler är reserverade än det finns platser", "more are reserved than there are positions"),
    ];

    private static IEnumerable<BadInput> Results() =>
    [
        Result("missing file", null, null, null, "filen finns inte", "the file does not exist"),
        Result("no rule", "{\"seed\":1}", 1, "rule", "fältet saknas", "the field is missing"),
        Result("unknown rule", "{\n\"rule\":\"fair\"}", 2, "rule", "förväntade någon av stable, most-placed, best-total", "expected one of stable, most-placed, best-total"),
        Result("half a placement", "{\"rule\":\"stable\",\"placements\":[" + Placed.Replace(",\"provisional\":false", "", StringComparison.Ordinal) + "]}", 1, "placements.provisional", "fältet saknas", "the field is missing"),
        Result("price beyond all", "{\"rule\":\"best-total\",\"certificate\":{\"prices\":{\"o1\":9223372036854775807}}}", 1, "certificate.prices.o1", "förväntade ett heltal", "expected a whole number"),
    ];

    private static string Lists(string seekers, string openings) => $"{{\"seekers\":{{{seekers}}},\n\"openings\":{{{openings}}}}}\n";

    private static BadInput Ranked(string name, string? content, int? line, string? field, string swedish, string english) => Of(Role.Preferences, name, content, line, field, swedish, english);

    private static BadInput Scored(string name, string? content, int? line, string? field, string swedish, string english) => Of(Role.Scores, name, content, line, field, swedish, english);

    private static BadInput Floor(string name, string? content, int? line, string? field, string swedish, string english) =>
        Of(Role.Floors, name, content, line, field, swedish, english);

    private static BadInput Result(string name, string? content, int? line, string? field, string swedish, string english) => Of(Role.Allocated, name, content, line, field, swedish, english);

    private static BadInput Of(Role role, string name, string? content, int? line, string? field, string swedish, string english) =>
        BadInput.Of(name, role, content, line, field, swedish, english);
}
