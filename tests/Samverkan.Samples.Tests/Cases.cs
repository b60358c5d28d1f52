using System.Text;
using Samverkan.Json;
using Samverkan.Recruitment;

namespace Samverkan.Samples.Tests;

/// <summary>The cases of the workspace, as they were told, case by case: each line a time, an actor and a step. Lines that begin with # are headings.</summary>
internal static class Cases
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathTo("samples", "Collaboration", "cases.txt"));

    /// <summary>The cases recorded, step by step, by the reader of the file: it records each, and each may be refused.</summary>
    /// <exception cref="InputException">A step is refused; the message names its line among the steps and the rule.</exception>
    public static Caseload Recorded()
    {
        var steps = Lines.Where(line => line.Length > 0 && line[0] != '#').Select(AsJson);
        using var told = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', steps.Prepend("""{"v":1,"caseload":true}"""))));
        return CaseloadFile.Read(told, "cases.txt");
    }

    private static string AsJson(string line) => line.Split(' ', 3) is [var time, var speaker, var step]
        ? $$"""{"at":"{{time.Replace("Z", ":00Z", StringComparison.Ordinal)}}","by":"{{speaker}}","step":{{step}}}"""
        : throw new InvalidOperationException("A line is not a time, an actor and a step.");
}
