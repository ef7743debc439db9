using System.Text;
using System.Text.Json;
using Alongside.Configuration;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Moves;
using Alongside.Readers;
using Alongside.Reviews.Json;
using Alongside.Tests.Reviews;
using Xunit;

namespace Alongside.Tests.GoldenReviews;

public sealed class ExplainedSamplesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "conversations");

    public static TheoryData<string> Names => SamplesTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_utterance_is_explained_as_it_is_reviewed_and_every_sum_adds_up(string name)
    {
        foreach (var conversation in Conversations(name))
        {
            var review = Listener.BuiltIn.Review(conversation);
            var explanations = Listener.BuiltIn.Explain(conversation);
            var last = explanations.Length - 1;
            Assert.Equal(review.Utterances.Length, explanations.Length);
            Assert.Equal(Json(conversation, explanations[last]), Json(conversation, Listener.BuiltIn.Explain(conversation, last)));
            foreach (var heard in review.Utterances)
            {
                var explanation = explanations[heard.Utterance.Index];
                Assert.Equal(review.Language, explanation.Language);
                Assert.Equal((heard.Utterance, heard.Main, heard.Lean), (explanation.Heard.Utterance, explanation.Heard.Main, explanation.Heard.Lean));
                Assert.Equal(heard.Labels, explanation.Heard.Labels);
                Assert.Equal(heard.Labels, explanation.Labels.Select(l => l.Label));
                Assert.Equal(heard.Labels.Select(l => l.Source), explanation.Labels.Select(l => l.Reason.Rules.FirstOrDefault()?.Page.Id));
                Assert.All(explanation.SetAside, aside => Assert.Equal(
                    (aside.Why is SetAsideWhy.Outdone, aside.Why is SetAsideWhy.Unlikely), (aside.For is not null, aside.Sureness is < 0.2 && (IsPushback(aside.Page.Label!.Value) || (aside.Sureness < 0.05 && aside.Page.Confidence < 0.9)))));
                foreach (var label in explanation.Labels)
                    Assert.Equal(label.Label.Confidence, Sure(label), 4);
                if (explanation.Reply is { } reply) Assert.Contains(reply.Response, review.Responses);
                foreach (var weighing in Weighings(explanation)) Assert.Equal(weighing.Readings.Sum(r => r.Share * r.Score), weighing.Score, 9);
                AssertQuotesAreCutOut(conversation, explanation);
            }
        }
    }

    /// <summary>In the JSON, too, whatever is quoted stands at its place, word for word.</summary>
    /// <summary>How sure a label is, from what is said for it (decision 16).</summary>
    private static double Sure(LabelReason label)
    {
        var (page, model) = (label.Reason.Rules.FirstOrDefault()?.Page.Confidence ?? 0, label.Reason.Model?.Sureness ?? 0);
        if (page >= 0.9) return model >= 0.5 ? Math.Max(page, model) : model;
        return IsPushback(label.Label.Label) ? model : Math.Max(model, (page + model) / 2);
    }

    private static bool IsPushback(Label label) => label is >= Label.PushbackNoNeed and <= Label.PushbackOther;

    private static void AssertQuotesAreCutOut(Conversation conversation, Explanation explanation)
    {
        using var json = JsonDocument.Parse(Json(conversation, explanation));
        var text = explanation.Heard.Utterance.Text;
        foreach (var quoting in Objects(json.RootElement))
        {
            if (!quoting.TryGetProperty("quote", out var quote) || quote.ValueKind is JsonValueKind.Null) continue;
            // What the response quotes may stand in another utterance of the reply.
            if (quoting.TryGetProperty("reply", out var of) && of.GetInt32() != explanation.Heard.Utterance.Index) continue;
            Assert.Equal(text[quoting.GetProperty("start").GetInt32()..quoting.GetProperty("end").GetInt32()], quote.GetString());
        }
    }

    private static string Json(Conversation conversation, Explanation explanation)
    {
        using var stream = new MemoryStream();
        ExplanationJson.Write(conversation, explanation, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<Weighing> Weighings(Explanation explanation) =>
        new[] { explanation.Main?.Reason, explanation.Lean?.Reason, explanation.Reply?.Reason }.Concat(explanation.Labels.Select(l => l.Reason))
            .Select(r => r?.Model).OfType<Weighing>();

    private static IEnumerable<Conversation> Conversations(string name)
    {
        var (settings, _) = SettingsFile.Read(Path.Combine(Samples, SettingsLookup.FileName));
        var reading = TranscriptFormats.Read(new SourceFile(name, File.ReadAllBytes(Path.Combine(Samples, name))));
        return reading.Transcripts.Select(transcript => Sides.Seat(transcript, settings!.Me).Conversation!);
    }
}
