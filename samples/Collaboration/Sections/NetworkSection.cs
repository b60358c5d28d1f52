using System.Text;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Networks.Graphs;
using Samverkan.Networks.Pictures;

namespace Samverkan.Samples.Sections;

/// <summary>Whom the network hangs on, in sentences, and the network as a picture.</summary>
internal static class NetworkSection
{
    private const string Picture = "network.svg";
    private const int Most = 5;

    /// <summary>Shows it, and draws it where pictures go.</summary>
    public static void Show(Page page, Collaboration collaboration, string? folder)
    {
        if (!collaboration.Networks.Current.Any())
            return;
        var report = NetworkReport.Of(NetworkGraphs.Of(collaboration.Networks), named: id => collaboration.Networks.Contacts[new(id)].Name ?? id);
        page.Title(page.Say(Words.NetworkTitle, report.Graph.NodeCount, report.Graph.TieCount));
        if (report.Sentences.Count == 0)
            page.Text(Words.NoOneAlone);
        foreach (var sentence in report.Sentences.Take(Most))
            page.Text(sentence);
        if (folder is null || report.Graph.NodeCount > NetworkPicture.MostNodes)
            return;
        var path = Path.Combine(folder, Picture);
        Write(path, NetworkPicture.Svg(report, page.Language));
        page.Text(page.Say(Words.PictureIn, Path.GetRelativePath(Directory.GetCurrentDirectory(), path)));
    }

    private static void Write(string path, string svg)
    {
        try
        {
            File.WriteAllText(path, svg, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new(path, null, null, Words.NotWritten));
        }
    }
}
