namespace Samverkan.HouseRules;

/// <summary>A rule lists its breaches as sentences; a test says that there are none, or that a planted one is among them.</summary>
internal static class Breach
{
    public static void None(IEnumerable<string> breaches)
    {
        var found = breaches.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{found.Count} breaches:\n{string.Join('\n', found)}");
    }

    public static void Of(string planted, IEnumerable<string> breaches)
    {
        var found = breaches.ToList();
        Assert.True(found.Exists(breach => breach.Contains(planted, StringComparison.Ordinal)), $"The planted {planted} was not caught, only:\n{string.Join('\n', found)}");
    }
}
