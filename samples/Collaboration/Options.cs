using Samverkan.Kernel;

namespace Samverkan.Samples;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options
{
    private const string LanguageOption = "--lang";

    /// <summary>The folder to open; the one that came with the program when nothing is said.</summary>
    public string Workspace { get; private init; } = Path.Combine(AppContext.BaseDirectory, "workspace");

    /// <summary>A file of job ads to take openings from; null for the workspace's own.</summary>
    public string? Ads { get; private init; }

    public Language Language { get; private init; }

    public bool Help { get; private init; }

    /// <summary>The language, known before the rest is looked at, since what is wrong with the rest is said in it.</summary>
    public static Language LanguageOf(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        for (var i = 0; i + 1 < args.Count; i++)
            if (args[i] == LanguageOption && Named(args[i + 1]) is { } named)
                return named;
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is "sv" || locale?.StartsWith("sv_", StringComparison.Ordinal) == true ? Language.Swedish : Language.English;
    }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="InputException">Something on it is not understood.</exception>
    public static Options Of(IReadOnlyList<string> args, Language language)
    {
        var options = new Options { Language = language };
        for (var i = 0; i < args.Count; i++)
        {
            options = args[i] switch
            {
                "--help" or "-h" or "-?" => options with { Help = true },
                "--workspace" => options with { Workspace = Next(args, ref i) },
                "--ads" => options with { Ads = Next(args, ref i) },
                LanguageOption when Named(Next(args, ref i)) is not null => options,
                LanguageOption => throw Wrong(Words.UnknownLanguage),
                _ => throw Wrong(Words.UnknownArgument),
            };
        }

        return options;
    }

    private static string Next(IReadOnlyList<string> args, ref int i) => ++i < args.Count ? args[i] : throw Wrong(Words.ValueMissing(args[i - 1]));

    private static Language? Named(string name) => name switch
    {
        "sv" => Kernel.Language.Swedish,
        "en" => Kernel.Language.English,
        _ => null,
    };

    private static InputException Wrong(Wording reason) => new(new(null, null, null, reason));
}
