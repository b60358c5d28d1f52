namespace Samverkan.Matching.Tests.Examples;

/// <summary>Each licence with all that it gives right to, written out.</summary>
public static class LicenceTable
{
    internal static readonly Dictionary<string, string> Includes = new()
    {
        ["AM"] = "AM",
        ["A1"] = "AM A1",
        ["A2"] = "AM A1 A2",
        ["A"] = "AM A1 A2 A",
        ["B"] = "AM B",
        ["BE"] = "AM B BE",
        ["C1"] = "AM B C1",
        ["C1E"] = "AM B BE C1 C1E",
        ["C"] = "AM B C1 C",
        ["CE"] = "AM B BE C1 C1E C CE",
        ["D1"] = "AM B D1",
        ["D1E"] = "AM B BE D1 D1E",
        ["D"] = "AM B D1 D",
        ["DE"] = "AM B BE D1 D1E D DE",
        ["truck-A"] = "truck-A",
        ["b"] = "b",
    };

    public static TheoryData<string> Held() => [.. Includes.Keys];
}
