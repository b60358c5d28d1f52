using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Json;

/// <summary>Texts in, objects or the problem out.</summary>
internal static class Lines
{
    public static IReadOnlyList<Seeker> Seekers(string text) => [.. SeekerLines.Read(Stream(text), "seekers.jsonl")];

    public static IReadOnlyList<Opening> Openings(string text) => [.. OpeningLines.Read(Stream(text), "openings.jsonl")];

    public static IReadOnlyList<Offer> Offers(string text) => [.. OfferLines.Read(Stream(text), "offers.jsonl")];

    /// <summary>How many lines are read, whatever the format.</summary>
    public static int Read(string format, string text) => format switch
    {
        "seekers" => Seekers(text).Count,
        "openings" => Openings(text).Count,
        _ => Offers(text).Count,
    };

    public static InputProblem Problem(string format, string text) => Assert.Throws<InputException>(() => Read(format, text)).Problem;

    public static string Written(IEnumerable<Seeker> seekers) => Text(to => SeekerLines.Write(to, seekers));

    public static string Written(IEnumerable<Opening> openings) => Text(to => OpeningLines.Write(to, openings));

    public static string Written(IEnumerable<Offer> offers) => Text(to => OfferLines.Write(to, offers));

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Text(Action<Stream> write)
    {
        using var to = new MemoryStream();
        write(to);
        return Encoding.UTF8.GetString(to.ToArray());
    }
}
