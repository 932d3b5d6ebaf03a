using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using Sakip.Benchmarks;

// --rasio prints ratios of processor time; --cepat measures every benchmark briefly; all other arguments are BenchmarkDotNet's.
const string Rasio = "--rasio";
if (args.Contains(Rasio))
{
    RasioKolom.Run([.. args.Where(a => a != Rasio)]);
    return;
}

const string Cepat = "--cepat";
var isCepat = args.Contains(Cepat);
string[] argumen = [.. args.Where(a => a != Cepat)];
if (isCepat && !argumen.Contains("--filter"))
{
    argumen = [.. argumen, "--filter", "*"];
}

// Warm-up is long enough for the runtime to reach its optimized code.
var singkat = Job.ShortRun
    .WithId("Cepat")
    .WithWarmupCount(8)
    .WithIterationCount(5)
    .WithIterationTime(TimeInterval.FromMilliseconds(150));
var job = isCepat ? singkat : Job.Default;
_ = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(argumen, DefaultConfig.Instance.AddJob(job));
