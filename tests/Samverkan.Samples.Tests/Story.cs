using System.Globalization;
using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Samples.Tests;

/// <summary>
/// The story of the workspace, as it was told: each line a time, an actor and a fact. What follows from decisions is not in it, since recording
/// makes that. Lines that begin with # are headings.
/// </summary>
internal static class Story
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathTo("samples", "Collaboration", "story.txt"));

    /// <summary>The story recorded, fact by fact.</summary>
    /// <exception cref="InvalidOperationException">A fact is refused; the message names the line and the rule.</exception>
    public static Collaboration Recorded()
    {
        var collaboration = Collaboration.New(new CollaborationId("in-i-arbete-billinge"));
        for (var i = 0; i < Lines.Length; i++)
            if (Lines[i].Length > 0 && Lines[i][0] != '#')
                collaboration = With(collaboration, Lines[i], i + 1);
        return collaboration;
    }

    private static Collaboration With(Collaboration collaboration, string line, int number)
    {
        if (line.Split(' ', 3) is not [var time, var speaker, var json] || !Actor.TryParse(speaker, out var by))
            throw new InvalidOperationException($"Line {number} is not a time, an actor and a fact.");
        var at = DateTimeOffset.ParseExact(time, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var recorded = collaboration.Record(FactJson.Read(Encoding.UTF8.GetBytes(json)), by, at);
        return recorded.Refusal is { } refusal ? throw new InvalidOperationException($"Line {number}: {refusal.In(Language.English)}") : recorded.Require();
    }
}
