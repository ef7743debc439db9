using System.Text;
using System.Text.Json;
using Alongside.Configuration;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
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
                Assert.All(explanation.SetAside, aside => Assert.Equal((aside.Why is SetAsideWhy.Outdone, LeastOf(aside) is null), (aside.For is not null, aside.Sureness is null)));
                Assert.All(explanation.SetAside.Where(a => LeastOf(a) is not null), aside => Assert.InRange(aside.Sureness!.Value, 0, LeastOf(aside)!.Value));
                foreach (var label in explanation.Labels)
                    Assert.Equal(label.Label.Confidence, Sure(label), 4);
                if (explanation.Reply is { } reply) Assert.Contains(reply.Response, review.Responses);
                foreach (var weighing in Weighings(explanation)) Assert.Equal(weighing.Readings.Sum(r => r.Share * r.Score), weighing.Score, 9);
                AssertQuotesAreCutOut(conversation, explanation);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_the_form_is_explained_as_it_was_written_and_every_sum_adds_up(string name)
    {
        foreach (var conversation in Conversations(name))
        {
            var lines = Listener.BuiltIn.Review(conversation).Form.Fields.SelectMany(f => f.Entries.Select(e => (f.Id, Entry: e))).ToList();
            var explanations = Listener.BuiltIn.Explain(conversation);
            Assert.Equal(lines.Count, explanations.SelectMany(e => e.Entries).Distinct().Count());
            foreach (var (field, entry) in lines)
            {
                var reason = Assert.Single(explanations[entry.Quote.Utterance].Entries, r => r.Field == field && IsSame(r.Entry, entry));
                if (entry.Confirms is { } confirms) Assert.Contains(reason, explanations[confirms.Utterance].Entries);
                Assert.Equal(entry.Confirms is null, reason.Yes is null);
                Assert.Equal(reason.Ground is EntryGround.Corrected, reason.Pieces.IsEmpty);
                if (entry.Value is { } value) Assert.Contains(reason.Figures, f => f.Found is null && IsSame(f.Value, value));
            }

            foreach (var piece in explanations.SelectMany(e => e.Entries.SelectMany(r => r.Pieces.Append(r.Yes)).Concat(e.KeptOff.Select(k => k.Model))).OfType<PieceReason>())
            {
                Assert.Equal(piece.Sureness, piece.Model.Sureness, 4);
                Assert.Equal(Assert.Single(piece.Model.Readings).Score, piece.Model.Score, 9);
            }
        }
    }

    private static bool IsSame(FormEntry a, FormEntry b) => (a.Text, a.Quote, a.Confirms) == (b.Text, b.Quote, b.Confirms) && (a.Value is null ? b.Value is null : b.Value is not null && IsSame(a.Value, b.Value));

    private static bool IsSame(EntryValue a, EntryValue b) =>
        a is PeopleValue people && b is PeopleValue others ? people.Decides == others.Decides && people.Names.SequenceEqual(others.Names) : a == b;

    /// <summary>How sure a label is, from what is said for it (decision 16).</summary>
    private static double Sure(LabelReason label)
    {
        var (page, model) = (label.Reason.Rules.FirstOrDefault()?.Page.Confidence ?? 0, label.Reason.Model?.Sureness ?? 0);
        if (page >= 0.9 && model >= 0.5) return Math.Max(page, model);
        return IsPushback(label.Label.Label) ? model : Math.Max(model, (page + model) / 2);
    }

    /// <summary>Below how much the model has to be, for a finding to be set aside for that; null where the model has no say in it.</summary>
    private static double? LeastOf(SetAside aside) => aside.Why switch
    {
        SetAsideWhy.Unlikely => IsPushback(aside.Page.Label!.Value) ? 0.2 : IsReflection(aside.Page.Label!.Value) ? 0.5 : aside.Page.Confidence < 0.9 ? 0.05 : 0,
        SetAsideWhy.Beside => 0.8,
        _ => null,
    };

    private static bool IsReflection(Label label) => label is Label.ReflectionSimple or Label.ReflectionComplex;

    private static bool IsPushback(Label label) => label is >= Label.PushbackNoNeed and <= Label.PushbackOther;

    /// <summary>In the JSON, too, whatever is quoted stands at its place, word for word.</summary>
    private static void AssertQuotesAreCutOut(Conversation conversation, Explanation explanation)
    {
        using var json = JsonDocument.Parse(Json(conversation, explanation));
        foreach (var (quoting, utterance) in Objects(json.RootElement, explanation.Heard.Utterance.Index))
        {
            if (!quoting.TryGetProperty("quote", out var quote) || quote.ValueKind is JsonValueKind.Null) continue;
            var text = conversation.Utterances[utterance].Text;
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

    /// <summary>Every object, with the utterance that it is about: its own, or that of what it stands in.</summary>
    private static IEnumerable<(JsonElement Element, int Utterance)> Objects(JsonElement element, int utterance)
    {
        if (element.ValueKind is JsonValueKind.Array) return element.EnumerateArray().SelectMany(e => Objects(e, utterance));
        if (element.ValueKind is not JsonValueKind.Object) return [];
        var own = element.TryGetProperty("utterance", out var said) && said.ValueKind is JsonValueKind.Number ? said.GetInt32() : utterance;
        return element.EnumerateObject().SelectMany(p => Objects(p.Value, own)).Prepend((element, own));
    }

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
