using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samverkan.Recruitment;
using Samverkan.Testing;

namespace Samverkan.JobTech.Tests.Texts;

/// <summary>A thing that a person, or a finder, marked in a text: where, what (<c>skill:id</c>, <c>language:sv:B1</c>), and its stance; null for a search that has none.</summary>
internal sealed record Mark(int Offset, int Length, string What, string? Stance)
{
    public string Kind => What.Split(':')[0];

    public bool Meets(Mark other) => What == other.What && Offset < other.Offset + other.Length && other.Offset < Offset + Length;
}

/// <summary>Published ads, with what a person marked in them. The marks are kept by the hash of the text; the texts are not kept here.</summary>
internal static class LabelledTexts
{
    /// <summary>The texts of one part, each with its marks. Whoever changes the finder looks at the part called development, never at what is held out.</summary>
    public static IReadOnlyList<(string Text, IReadOnlyList<Mark> Marks)> Of(string half)
    {
        var texts = Texts();
        var result = new List<(string, IReadOnlyList<Mark>)>();
        List<Mark>? marks = null;
        foreach (var line in Lines())
        {
            var parts = line.Split(' ');
            if (parts[0] == "text")
            {
                marks = parts[2] == half ? [] : null;
                if (marks is not null)
                    result.Add((texts[parts[1]], marks));
            }
            else
                marks?.Add(new Mark(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2], parts[3]));
        }

        return result;
    }

    /// <summary>The skills of the taxonomy.</summary>
    public static IReadOnlyList<Skill> Skills()
    {
        using var file = Open("taxonomy", "skills.json.gz");
        using var json = JsonDocument.Parse(file);
        return [.. json.RootElement.GetProperty("data").GetProperty("concepts").EnumerateArray().Select(one => new Skill(new SkillId(one.GetProperty("id").GetString()!), one.GetProperty("preferred_label").GetString()!))];
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(LabelledTexts).Assembly.GetManifestResourceStream("labels.txt")!);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                yield return line;
    }

    private static Dictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>();
        using var plain = Open("job-ads", "platsbanken-it-text-2023-790.json.gz");
        using var json = JsonDocument.Parse(plain);
        foreach (var ad in json.RootElement.EnumerateArray())
            Add(ad.GetProperty("description").GetString());
        using var stream = Open("job-ads", "jobstream-2020-02.json");
        using var ads = JsonDocument.Parse(stream);
        foreach (var ad in ads.RootElement.EnumerateArray())
            if (ad.TryGetProperty("description", out var description))
                Add(description.GetProperty("text").GetString());
        return texts;

        void Add(string? text)
        {
            if (!string.IsNullOrEmpty(text))
                texts[Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant()] = text;
        }
    }

    private static Stream Open(params string[] parts)
    {
        var file = File.OpenRead(SharedData.PathOf(parts));
        return parts[^1].EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
