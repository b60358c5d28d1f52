namespace Samverkan.Samples.Tests;

/// <summary>A run of the main job, in this process.</summary>
internal sealed record Running(int Code, string Out, string Error)
{
    public static Running Of(params string[] args) => In(_ => null, 100, args);

    public static Running In(Func<string, string?> variable, int width, params string[] args) => In(variable, width, null, args);

    public static Running In(Func<string, string?> variable, int width, string? pictures, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = MainJob.Run(args, new Surroundings { Out = output, Error = error, Variable = variable, Width = width, Pictures = pictures });
        return new(code, output.ToString(), error.ToString());
    }
}
