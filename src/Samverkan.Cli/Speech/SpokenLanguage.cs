using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>Which language the tool speaks. Known before the arguments are parsed, since what is wrong with them is said in it too.</summary>
internal static class SpokenLanguage
{
    public const string Option = "--lang";

    /// <summary>What <c>--lang</c> says, else what the environment says, as <c>LC_ALL</c> before <c>LC_MESSAGES</c> before <c>LANG</c>.</summary>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> variable) =>
        Named(Asked(args)) ?? (IsSwedish(FirstSet(variable, "LC_ALL", "LC_MESSAGES", "LANG")) ? Language.Swedish : Language.English);

    public static Language? Named(string? name) => name switch
    {
        "sv" => Language.Swedish,
        "en" => Language.English,
        _ => null,
    };

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Option && i + 1 < args.Count)
                return args[i + 1];
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal))
                return args[i][(Option.Length + 1)..];
        }

        return null;
    }

    private static string? FirstSet(Func<string, string?> variable, params string[] names) =>
        names.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    private static bool IsSwedish(string? locale) =>
        locale is not null && locale.StartsWith("sv", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || !char.IsLetter(locale[2]));
}
