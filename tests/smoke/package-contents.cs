// Looks into packages: dotnet run package-contents.cs -- FOLDER
// Each must carry what a user needs: readme, licence, tags, and for each framework the library, its comments, and its symbols with sources.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
var faults = new List<string>();
var packages = Directory.GetFiles(args[0], "*.nupkg").Order(StringComparer.Ordinal).ToList();
foreach (var path in packages)
{
    using var package = ZipFile.OpenRead(path);
    var name = Path.GetFileNameWithoutExtension(path);
    var id = name[..(name.IndexOfAny([.. "0123456789"]) - 1)];
    var before = faults.Count;

    using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
    var metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    string? Field(string field) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == field)?.Value;
    Expect(Field("id") == id, "its id is its name");
    Expect(Field("license") == "MIT", "the licence is MIT");
    Expect(Field("readme") == "README.md" && package.GetEntry("README.md") is { Length: > 0 }, "it has a readme");
    Expect(Field("tags") is { Length: > 0 } && Field("description") is { Length: > 20 }, "it has tags and a description");
    Expect(!package.Entries.Any(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)), "symbols are embedded, not beside");

    if (Field("packageTypes") is not null || package.GetEntry("tools/net10.0/any/DotnetToolSettings.xml") is not null)
        Library("tools/net10.0/any/", "samverkan", comments: false);
    else
        foreach (var framework in (string[])["net8.0", "net10.0"])
            Library($"lib/{framework}/", id, comments: true);
    Console.WriteLine($"{name}: {package.Entries.Count} entries, {(faults.Count == before ? "as it should be" : "wrong")}");

    void Expect(bool holds, string what)
    {
        if (!holds)
            faults.Add($"{name}: expected that {what}");
    }

    void Library(string folder, string assembly, bool comments)
    {
        Expect(!comments || package.GetEntry(folder + assembly + ".xml") is { Length: > 1000 }, $"{folder} has its comments");
        var entry = package.GetEntry(folder + assembly + ".dll");
        Expect(entry is not null, $"{folder} has {assembly}.dll");
        if (entry is null)
            return;
        var image = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(image);
        image.Position = 0;
        using var pe = new PEReader(image);
        var symbols = pe.ReadDebugDirectory().FirstOrDefault(one => one.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Expect(symbols.DataSize > 0, $"{folder} has its symbols embedded");
        if (symbols.DataSize == 0)
            return;
        var reader = pe.ReadEmbeddedPortablePdbDebugDirectoryData(symbols).GetMetadataReader();
        var sources = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Count(one => reader.GetGuid(one.Kind) == embeddedSource);
        var documents = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToList();
        Expect(sources > 0 && sources == documents.Count, $"{folder} has its sources embedded ({sources} of {documents.Count})");
        Expect(documents.TrueForAll(document => document.StartsWith("/_/", StringComparison.Ordinal)), $"{folder} names no path of the machine, as in {documents.Find(document => !document.StartsWith("/_/", StringComparison.Ordinal))}");
    }
}

if (packages.Count == 0)
    faults.Add($"no packages in {args[0]}");
faults.ForEach(Console.Error.WriteLine);
return faults.Count == 0 ? 0 : 1;
