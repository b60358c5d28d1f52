using Ardalis.GuardClauses;

namespace Samverkan.JobTech;

/// <summary>A file of a taxonomy folder, opened by the caller, who also closes it. Not thread-safe.</summary>
public sealed class TaxonomyFile
{
    /// <summary>Makes the file.</summary>
    /// <param name="name">Its name in the folder (<c>skills.json</c>), without what packing adds to it.</param>
    /// <param name="utf8">JSON in UTF-8, unpacked, with or without a byte order mark.</param>
    /// <param name="path">The name that messages give it; null for <paramref name="name"/>.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public TaxonomyFile(string name, Stream utf8, string? path = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Utf8 = Guard.Against.Null(utf8);
        Path = path ?? name;
    }

    /// <summary>Its name in the folder, without what packing adds to it.</summary>
    public string Name { get; }

    /// <summary>Its content.</summary>
    public Stream Utf8 { get; }

    /// <summary>The name that messages give it.</summary>
    public string Path { get; }

    /// <summary>The name that messages give it.</summary>
    public override string ToString() => Path;
}
