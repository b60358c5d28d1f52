using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Samples.Sections;

namespace Samverkan.Samples;

/// <summary>The main job: open a workspace, replay its ledger, review it, draw its network, and shortlist people and openings with reasons.</summary>
public static class MainJob
{
    private const int Done = 0;
    private const int SomethingToLookAt = 1;
    private const int WrongInput = 2;

    /// <summary>Does the job.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="surroundings">Where the result goes.</param>
    /// <returns>0 when done, 1 when the review found a violation, 2 when the input is wrong.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(surroundings);
        var language = Options.LanguageOf(args, surroundings.Variable);
        try
        {
            return Run(Options.Of(args, language), new Page(surroundings, language), surroundings.Pictures);
        }
        catch (InputException wrong)
        {
            surroundings.Error.WriteLine(wrong.Problem.In(language));
            return WrongInput;
        }
        catch (IOException)
        {
            // Files have been dealt with where they are opened: this is standard output.
            surroundings.Error.WriteLine(new InputProblem(null, null, null, Words.NotWritten).In(language));
            return WrongInput;
        }
    }

    private static int Run(Options options, Page page, string? pictures)
    {
        if (options.Help)
        {
            page.Text(Words.Help);
            return Done;
        }

        var workspace = Workspace.Open(options.Workspace);
        var ads = options.Ads is { } file ? Workspace.Ads(file) : null;
        var openings = ads?.Openings ?? workspace.Openings;
        LedgerSection.Show(page, workspace);
        var worst = ReviewSection.Show(page, workspace.Collaboration);
        VoiceSection.Show(page, workspace.Collaboration);
        WorkSection.Show(page, workspace);
        NetworkSection.Show(page, workspace.Collaboration, pictures);
        if (ads is not null)
            AdsSection.Show(page, ads);
        var lists = new Lists(
            Market.Compile(workspace.Seekers, openings, workspace.Policy, offers: workspace.Offers),
            workspace.Seekers,
            openings);
        SeekersSection.Show(page, lists);
        OpeningsSection.Show(page, lists);
        page.Text(Words.HowToReview);
        page.Text(Exclusion.Review);
        return worst == Severity.Violation ? SomethingToLookAt : Done;
    }
}
