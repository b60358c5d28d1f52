using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Samverkan.Benchmarks;
using Samverkan.Benchmarks.Quality;

return args switch
{
    ["--check"] => Check.Run(),
    ["--quick"] => Quick.Run(10_000),
    ["--quick", var size] when int.TryParse(size, out var number) => Quick.Run(number),
    ["--nation", var seekers, var openings] when int.TryParse(seekers, out var s) && int.TryParse(openings, out var o) => Nation.Run(s, o),
    ["--files", var seekers, var openings, var folder] when int.TryParse(seekers, out var s) && int.TryParse(openings, out var o) => NationFiles.Write(s, o, folder),
    ["--quality", var folder] => QualityRun.Run(folder),
    _ => Check.Run() is not 0 and var fault ? fault : Time(args),
};

static int Time(string[] args)
{
    var config = DefaultConfig.Instance.AddJob(Job.ShortRun).WithOptions(ConfigOptions.DisableLogFile);
    BenchmarkSwitcher.FromAssembly(typeof(Check).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
    return 0;
}
