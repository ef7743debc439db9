using System.Diagnostics;
using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;

namespace Alongside.Bench;

/// <summary>Whether the engine's time grows with the length of the conversation and no faster. Quicker than the benchmarks, and rougher.</summary>
internal static class Scaling
{
    // Twice the time per utterance of the short one leaves room for caches that no longer fit.
    private const double MostGrowth = 2;

    private const int Rounds = 5;
    private const int WarmRounds = 30;
    private const int WarmUtterances = 5_000;

    /// <summary>How much of an hour's call is the engine's own work: reading rules and phrases at the start, and listening, once its code is compiled.</summary>
    public static string OfAnHour()
    {
        var conversation = Talk.Of(Talk.HourOfUtterances);
        var (reading, listening) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmRounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var listener = new Listener(BuiltInRules.Load("en"), PhraseBook.BuiltIn("en")!);
            reading.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            began = Stopwatch.GetTimestamp();
            listener.Review(conversation);
            listening.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"of it the engine, when warm: {Last(reading):0} ms to read its rules, {Last(listening):0} ms to listen; at its first time, compiled anew: {reading[0]:0} and {listening[0]:0} ms");

        static double Last(List<double> times) => times.TakeLast(Rounds).Order().ElementAt(Rounds / 2);
    }

    /// <summary>Prints the time per utterance for growing conversations; 1 where it grows.</summary>
    public static int Measure()
    {
        Console.WriteLine("utterances   median ms   µs an utterance");
        // Long enough for the code to have been compiled as well as it will be.
        var warm = Talk.Of(WarmUtterances);
        for (var i = 0; i < Rounds; i++) Listener.BuiltIn.Review(warm);
        var first = 0.0;
        var grows = false;
        foreach (var utterances in new[] { 1_000, 10_000, 100_000 })
        {
            var conversation = Talk.Of(utterances);
            var times = Enumerable.Range(0, Rounds).Select(_ =>
            {
                var began = Stopwatch.GetTimestamp();
                Listener.BuiltIn.Review(conversation);
                return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }).Order().ToArray();
            var each = times[Rounds / 2] * 1000 / utterances;
            if (first == 0) first = each;
            grows |= each > first * MostGrowth;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{utterances,10} {times[Rounds / 2],11:0.0} {each,17:0.0}"));
        }

        Console.WriteLine(grows ? "It grows faster than the conversation." : "It grows with the conversation, and no faster.");
        return grows ? 1 : 0;
    }
}
