using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Samverkan.Benchmarks;
using Samverkan.Benchmarks.Allocating;
using Samverkan.Benchmarks.National;
using Samverkan.Benchmarks.Quality;

// The seekers registered and the openings advertised in Sweden, about.
const int Seekers = 350_000;
const int Openings = 100_000;

return args switch
{
    ["--check"] => Check.Run(),
    ["--quick"] => Quick.Run(10_000),
    ["--quick", var size] when int.TryParse(size, out var number) => Quick.Run(number),
    ["--lists", var seekers, var openings] => Nation.Run(Number(seekers), Number(openings)),
    ["--nation"] => NationRatios.Run(Seekers, Openings),
    ["--nation", var seekers, var openings] => NationRatios.Run(Number(seekers), Number(openings)),
    ["--check-nation"] => NationCheck.Run(500, Seekers, Openings),
    ["--check-nation", var lists] => NationCheck.Run(Number(lists), Seekers, Openings),
    ["--check-nation", var lists, var seekers, var openings] => NationCheck.Run(Number(lists), Number(seekers), Number(openings)),
    ["--growth", var picture] => GrowthRun.Run(picture, Seekers, Openings),
    ["--growth", var picture, var seekers, var openings] => GrowthRun.Run(picture, Number(seekers), Number(openings)),
    ["--latency"] => LatencyRun.Run(Seekers, Openings),
    ["--latency", var seekers, var openings] => LatencyRun.Run(Number(seekers), Number(openings)),
    ["--allocate"] or ["--allocate", "small"] => AllocateRun.Run(part: 20, picture: null),
    ["--allocate", "full"] => AllocateRun.Run(part: 1, picture: null),
    ["--allocate", "full", var picture] => AllocateRun.Run(part: 1, picture),
    [MemoryRun.Switch, var part, var number, var who] => MemoryRun.Answer(Number(part), Number(number), who == "ours"),
    ["--cover"] => CoverRun.Run(),
    ["--hostile"] => HostileRun.Run(),
    ["--live"] => LiveRun.Run(Seekers, Openings),
    ["--live", var seekers, var openings] => LiveRun.Run(Number(seekers), Number(openings)),
    ["--files", var seekers, var openings, var folder] => NationFiles.Write(Number(seekers), Number(openings), folder),
    ["--quality", var folder] => QualityRun.Run(folder),
    _ => Check.Run() is not 0 and var fault ? fault : Time(args),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Time(string[] args)
{
    var config = DefaultConfig.Instance.AddJob(Job.ShortRun).WithOptions(ConfigOptions.DisableLogFile);
    BenchmarkSwitcher.FromAssembly(typeof(Check).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
    return 0;
}
