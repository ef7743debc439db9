using System.Globalization;
using Alongside.Bench;
using Alongside.Bench.Live;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["process", .. var rest]:
        return ProcessRuns.Measure(rest);
    case ["scaling"]:
        return Scaling.Measure();
    case ["speed", .. var rest]:
        return Speed.Measure(rest);
    case ["texts", var file, .. var rest]:
        return Speed.WriteTexts(file, rest);
    case ["live", .. var rest]:
        return await LiveRuns.Measure(rest);
    case ["live-server", var kind, var forms, var folder]:
        return await LiveServer.Run(kind, int.Parse(forms, CultureInfo.InvariantCulture), folder);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ListenerBenchmarks).Assembly).Run(args);
        return 0;
}
