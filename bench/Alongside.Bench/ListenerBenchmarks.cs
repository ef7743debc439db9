using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Readers;
using Alongside.Reviews.Json;
using Alongside.Reviews.Page;
using BenchmarkDotNet.Attributes;

namespace Alongside.Bench;

/// <summary>How much of a review is the engine, and how that grows.</summary>
[InProcess]
[MemoryDiagnoser]
public class ListenerBenchmarks
{
    private Conversation _conversation = null!;
    private Review _review = null!;
    private SourceFile _file = null!;

    [Params(Talk.HourOfUtterances, 10_000, 100_000)]
    public int Utterances { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _conversation = Talk.Of(Utterances);
        _review = Listener.BuiltIn.Review(_conversation);
        _file = new SourceFile("talk.vtt", System.Text.Encoding.UTF8.GetBytes(Talk.AsZoomVtt(Utterances)));
    }

    [Benchmark(Baseline = true)]
    public Review Listen() => Listener.BuiltIn.Review(_conversation);

    [Benchmark]
    public Reading Read() => TranscriptFormats.Read(_file);

    [Benchmark]
    public long WriteJson()
    {
        using var to = new MemoryStream();
        ReviewJson.Write(_review, to);
        return to.Length;
    }

    [Benchmark]
    public int WritePage() => ReviewPage.ToHtml(_review).Length;
}
