using Alongside.Bench;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["process", .. var rest]:
        return ProcessRuns.Measure(rest);
    case ["scaling"]:
        return Scaling.Measure();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ListenerBenchmarks).Assembly).Run(args);
        return 0;
}
