using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Measures;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;
using Alongside.Listening.Phrases;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;

namespace Alongside.Bench;

/// <summary>How many utterances a second the engine hears on one core, what they allocate, and where the time goes.</summary>
internal static class Speed
{
    /// <summary>Until then the runtime is still compiling what it runs.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(6);

    private const int Rounds = 60;

    /// <summary>Prints the best of many rounds, for each stage. Arguments: a folder of conversations and who of them is the seller; without them, the samples.</summary>
    public static int Measure(string[] arguments)
    {
        // Before anything else: read for the first time, as a program that has just started does.
        var began = Stopwatch.GetTimestamp();
        foreach (var part in Enum.GetValues<ModelPart>()) _ = ModelFile.BuiltIn.Of(Languages.English, part);
        var loading = Stopwatch.GetElapsedTime(began);
        var conversations = Conversations(arguments);
        var utterances = conversations.Sum(c => c.Utterances.Length);
        if (utterances == 0)
        {
            Console.Error.WriteLine("There is nothing to hear in there. Say the folder, and the name of the seller as it stands in the files.");
            return 2;
        }

        var stages = Stages(conversations);
        began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Warm)
            foreach (var stage in stages) stage.Run(conversations.Length);
        for (var round = 0; round < Rounds; round++)
            foreach (var stage in stages) stage.Time();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{conversations.Length} conversations, {utterances} utterances, best of {Rounds} rounds"));
        Console.WriteLine("                              utterances/s   µs each   bytes each");
        foreach (var stage in stages) Console.WriteLine(stage.Line(utterances));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the trained models of a language, read for the first time: {loading.TotalMilliseconds:0.0} ms"));
        return 0;
    }

    /// <summary>Writes what was said in the same conversations, for others to look at.</summary>
    public static int WriteTexts(string file, string[] arguments)
    {
        File.WriteAllText(file, JsonSerializer.Serialize(Conversations(arguments).Select(c => c.Utterances.Select(u => u.Text))));
        return 0;
    }

    private static ImmutableArray<Conversation> Conversations(string[] arguments) =>
        arguments is [var folder, var seller, ..] ? Talk.In(folder, seller) : [Talk.Of(Talk.HourOfUtterances)];

    private static Stage[] Stages(ImmutableArray<Conversation> conversations)
    {
        var listener = Listener.BuiltIn;
        var rules = BuiltInRules.Load("en");
        var phrases = PhraseBook.BuiltIn("en")!;
        var hearings = conversations.Select(c => listener.Hear(c)).ToArray();
        var responses = hearings.Select(Responses.Of).ToArray();
        var forms = hearings.Select(h => OrderFormFiller.Fill(h, phrases.Asks)).ToArray();
        var contexts = hearings.Select(Contexts).ToArray();
        var findings = hearings.Select((h, i) => h.Utterances.Select(u => rules.Find(h.Passages[u.Utterance.Index], u.Utterance.Side, contexts[i][u.Utterance.Index])).ToArray()).ToArray();
        var earlier = hearings.Select((h, i) => h.Utterances.Select(u => Before(contexts[i][u.Utterance.Index], u.Utterance.Side)).ToArray()).ToArray();
        return
        [
            new("whole engine", i => listener.Review(conversations[i])),
            new("  tokens and clauses", i => { foreach (var said in conversations[i].Utterances) Passage.Of(said.Text); }),
            new("  language", i => LanguageDetector.Detect(hearings[i].Passages)),
            new("  rules", i => { foreach (var said in conversations[i].Utterances) rules.Find(hearings[i].Passages[said.Index], said.Side, contexts[i][said.Index]); }),
            new("  model", i => Hear(hearings[i], earlier[i], findings[i])),
            new("  hearing in all", i => listener.Hear(conversations[i])),
            new("  responses", i => Responses.Of(hearings[i])),
            new("  form", i => OrderFormFiller.Fill(hearings[i], phrases.Asks)),
            new("  moments", i => MomentFinder.Find(hearings[i], responses[i], phrases)),
            new("  measures", i => MeasureSet.Of(hearings[i], responses[i], forms[i])),
            new("reading and splitting", ReadAndSplit(conversations)),
        ];
    }

    /// <summary>What rules are told of the words before, about as the engine tells it.</summary>
    private static RuleContext[] Contexts(Hearing hearing)
    {
        var contexts = new RuleContext[hearing.Passages.Length];
        Array.Fill(contexts, RuleContext.None);
        for (var i = 1; i < hearing.Turns.Length; i++)
        {
            var before = hearing.Turns[i - 1];
            var context = new RuleContext(
                before.Utterances.Any(u => hearing.Utterances[u].Has(l => l.IsPushback())),
                before.Utterances.Any(u => hearing.Utterances[u].Has(l => l.IsQuestion())),
                [.. before.Utterances.Select(u => hearing.Passages[u])]);
            foreach (var (since, utterance) in hearing.Turns[i].Utterances.Index()) contexts[utterance] = context with { Since = since };
        }

        return contexts;
    }

    private static Earlier Before(RuleContext context, Side side)
    {
        var earlier = new Earlier { PushesBack = context.AfterPushback, Asks = context.AfterQuestion };
        foreach (var passage in context.Before) earlier.Add(side is Side.Seller ? Side.Customer : Side.Seller, passage, ModelFile.BuiltIn.ClassesOf(Languages.English));
        return earlier;
    }

    private static void Hear(Hearing hearing, Earlier[] before, ImmutableArray<Finding>[] findings)
    {
        if (LearnedEar.For(Languages.English, ModelFile.BuiltIn) is not { } ear) return;
        foreach (var said in hearing.Conversation.Utterances) ear.Hear(said.Side, hearing.Passages[said.Index], before[said.Index], saysBack: 0, findings[said.Index]);
    }

    /// <summary>The least that anything costs that looks at words: decoding the same bytes, and cutting them at white space into strings.</summary>
    private static Action<int> ReadAndSplit(ImmutableArray<Conversation> conversations)
    {
        var texts = conversations.Select(c => c.Utterances.Select(u => Encoding.UTF8.GetBytes(u.Text)).ToArray()).ToArray();
        return i => { foreach (var text in texts[i]) _ = Encoding.UTF8.GetString(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries); };
    }

    /// <summary>One piece of the work, with the best time that was seen for each conversation: what else the machine does falls on some rounds only.</summary>
    private sealed class Stage(string name, Action<int> run)
    {
        private double[] _microseconds = [];
        private long _bytes;

        public void Run(int conversations)
        {
            _microseconds = Enumerable.Repeat(double.MaxValue, conversations).ToArray();
            for (var i = 0; i < conversations; i++) run(i);
        }

        public void Time()
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < _microseconds.Length; i++)
            {
                var began = Stopwatch.GetTimestamp();
                run(i);
                _microseconds[i] = Math.Min(_microseconds[i], Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }

            _bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        public string Line(int utterances) => string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30}{utterances / _microseconds.Sum() * 1_000_000,12:N0}{_microseconds.Sum() / utterances,10:0.00}{(double)_bytes / utterances,13:N0}");
    }
}
