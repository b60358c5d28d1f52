using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Json;

/// <summary>Schema and reader say the same: what the one takes the other takes, and the fields have the same names in the same order.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["seekers"] = """{"id":"s1","skills":["a","b"],"languages":{"sv":"B1","ar":null},"licences":["B"],"municipality":"0180","reachKm":40,"reachable":["0184","1480"],"workingTime":{"min":0,"max":100},"from":"2027-01-11","occupations":["c"],"experience":{"d":3},"lacks":["e","skill:f"],"complete":["licences"],"needs":["g"],"barriers":["h"]}""",
        ["openings"] = """{"id":"o1","employer":"a","occupation":"b","occupationGroup":"c","positions":2,"municipality":"0184","remote":false,"workingTime":{"min":0,"max":100},"start":"2027-02-01","must":{"skills":["d"],"languages":{"sv":"A2"},"licences":["B"],"experience":{"e":1,"f":null}},"merit":{"skills":[]},"adaptable":["languages","g"],"offers":["h"],"reserved":{"i":1}}""",
        ["offers"] = """{"partner":"p1","bridges":["a"],"capacity":12,"days":20}""",
    };

    private static readonly string?[] Strange =
        ["null", "true", "0", "7", "-1", "101", "\"\"", "\"x\"", "\"B2\"", "\"0180\"", "\"skills\"", "\"2027-13-01\"", "[]", "[\"x\",\"x\"]", "[7]", "{}", "{\"x\":1}", "{\"x\":null}", "{\"\":\"A1\"}", null];

    private static readonly string[] Names = [.. Whole.Keys];

    public static TheoryData<string> Formats => [.. Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Fields_OfSchemaAndReader_AreTheSame(string format)
    {
        var schema = new Schema(Schemas.Get(format)).Root;
        var inner = schema["$defs"]!.AsObject().Where(pair => pair.Value!["properties"] is not null);

        Assert.Equal(FieldsOf(schema), Expected(format, "{\"?\":1}"));
        foreach (var (name, definition) in inner)
            Assert.Equal(FieldsOf(definition!), Expected(format, name == "requirements" ? "{\"must\":{\"?\":1}}" : $"{{\"{name}\":{{\"?\":1}}}}"));
    }

    /// <summary>Every strange value at every place, instead of what stands there and beside it.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void SchemaAndReader_AnyChangeOfALine_TakeAndRefuseTheSame(string format)
    {
        var schema = new Schema(Schemas.Get(format));
        for (var where = 0; where < Places(JsonNode.Parse(Whole[format])).Count(); where++)
            foreach (var value in Strange)
                foreach (var add in (bool[])[false, true])
                {
                    var line = JsonNode.Parse(Whole[format])!;
                    Change(line, where, value, add);

                    Assert.True(schema.Accepts(line) == IsRead(format, line.ToJsonString()), line.ToJsonString());
                }
    }

    [Property(Arbitrary = [typeof(Written)])]
    public bool WhatIsWrittenIsWhatTheSchemaSays(Seeker seeker, Opening opening, Offer offer) =>
        new Schema(Schemas.Get("seekers")).Accepts(JsonNode.Parse(Lines.Written([seeker])))
        && new Schema(Schemas.Get("openings")).Accepts(JsonNode.Parse(Lines.Written([opening])))
        && new Schema(Schemas.Get("offers")).Accepts(JsonNode.Parse(Lines.Written([offer])));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Whole_OfEachFormat_HasEveryField(string format) =>
        Assert.Equal(FieldsOf(new Schema(Schemas.Get(format)).Root), JsonNode.Parse(Whole[format])!.AsObject().Select(pair => pair.Key));

    [Fact]
    public void Get_UnknownName_IsRefused() => Assert.Throws<ArgumentException>(() => Schemas.Get("people"));

    private static IEnumerable<string> FieldsOf(JsonNode schema) => schema["properties"]!.AsObject().Select(pair => pair.Key);

    private static string[] Expected(string format, string line) =>
        Lines.Problem(format, line).Reason.English["unknown field; expected one of ".Length..].Split(", ");

    private static bool IsRead(string format, string line)
    {
        try
        {
            return Lines.Read(format, line) == 1;
        }
        catch (InputException wrong)
        {
            // What a schema cannot say: that one list contradicts another.
            return wrong.Problem.Reason.English.StartsWith("something is both here", StringComparison.Ordinal);
        }
    }

    /// <summary>Puts something strange at one place of a line, beside what is there or instead of it; null takes away.</summary>
    private static void Change(JsonNode line, int where, string? value, bool add)
    {
        var places = Places(line).ToArray();
        var (parent, key, index) = places[where];
        if (parent is JsonObject map)
        {
            map.Remove(key!);
            if (value is not null)
                map[add ? "extra" : key!] = JsonNode.Parse(value);
        }
        else
        {
            parent.AsArray().RemoveAt(index);
            if (value is not null)
                parent.AsArray().Add(JsonNode.Parse(value));
        }
    }

    private static IEnumerable<(JsonNode Parent, string? Key, int Index)> Places(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Places(pair.Value).Prepend((map, pair.Key, 0))),
        JsonArray list => list.SelectMany((item, index) => Places(item).Prepend((list, null, index))),
        _ => [],
    };
}
