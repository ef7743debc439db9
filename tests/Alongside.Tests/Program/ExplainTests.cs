using System.Text.Json;
using Alongside.Tests.Reviews;
using Xunit;

namespace Alongside.Tests.Program;

public sealed class ExplainTests : IDisposable
{
    private const string Call = """
        Me: Hi Dana, how is the practice going at the moment?
        Dana: Busy 😀. Zoë at the café says I don't need this, and it's too expensive for us.
        Me: Yes, but have you seen what it does, and how low the price is?

        """;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Says_the_words_first_then_what_they_were_heard_as_then_why()
    {
        var run = _desk.With("call.txt", Call).Run("explain", "call.txt", "--utterance", "2");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        string[] inOrder = ["Yes, but have you seen what it does, and how low the price is?", "Heard as yes, but (contradiction), about ", " in 100 sure.", "For it", "Against it", "In sum", "contradiction.yes-but", "Source: MITI"];
        var at = 0;
        foreach (var part in inOrder)
        {
            var found = run.Out.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{part}\" is not there, or not in its place:\n{run.Out}");
            at = found;
        }
    }

    [Fact]
    public void As_json_it_has_the_utterance_as_the_review_has_it_and_its_reasons()
    {
        _desk.With("call.txt", Call);
        var reviewed = Assert.Single(_desk.Run("review", "call.txt", "--format", "json").Reviews).GetProperty("utterances")[1];
        var run = _desk.Run("explain", "call.txt", "--utterance", "1", "--format", "json");
        var json = Assert.Single(run.Reviews);
        Assert.Equal(0, run.Exit);
        Assert.Equal(["schema", "source", "language", "utterance", "main", "lean", "labels", "reply", "setAside", "entries", "keptOff", "notes"], Keys(json));
        Assert.Equal("alongside.explanation/1", json.GetProperty("schema").GetString());
        Assert.Equal(reviewed.GetRawText(), json.GetProperty("utterance").GetRawText());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("reply").ValueKind);
        var label = json.GetProperty("labels")[0];
        Assert.Equal(["label", "quote", "start", "end", "confidence", "kindGuessed", "rules", "model"], Keys(label));
        var model = label.GetProperty("model");
        Assert.Equal(["sureness", "threshold", "score", "base", "before", "rules", "rest", "words", "readings"], Keys(model));
        Assert.Equal(Number(model, "score"), new[] { "base", "before", "rules", "rest" }.Sum(part => Number(model, part)) + model.GetProperty("words").EnumerateArray().Sum(w => Number(w, "weight")), 4);
        Assert.Equal(["id", "quote", "start", "end", "confidence", "why", "source", "page"], Keys(json.GetProperty("labels").EnumerateArray().SelectMany(l => l.GetProperty("rules").EnumerateArray()).First()));
    }

    [Fact]
    public void Quotes_stand_at_their_place_behind_emoji_and_umlauts()
    {
        var json = Assert.Single(_desk.With("call.txt", Call).Run("explain", "call.txt", "--utterance", "1", "--format", "json").Reviews);
        var text = json.GetProperty("utterance").GetProperty("text").GetString()!;
        var words = json.GetProperty("main").GetProperty("model").GetProperty("words").EnumerateArray().ToList();
        Assert.Contains(words, w => w.GetProperty("quote").GetString() is "don't");
        Assert.All(words, w => Assert.Equal(text[w.GetProperty("start").GetInt32()..w.GetProperty("end").GetInt32()], w.GetProperty("quote").GetString()));
    }

    [Fact]
    public void Says_why_words_are_on_the_order_form_and_why_others_are_not()
    {
        var run = _desk.With("call.txt", "Me: What could you put towards it?\nDana: Around four thousand. My neighbour paid eleven hundred pounds for his.\n").Run("explain", "call.txt", "--utterance", "1");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        var text = string.Join(' ', run.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        string[] inOrder = ["On the order form", "“Around four thousand” Stands under Budget = 4,000 (no currency said).", "You had just asked for that figure", "is enough.", "For it", "In sum", "Read “Around four thousand”, which comes to 4,000", "it is not."];
        var at = 0;
        foreach (var part in inOrder)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{part}\" is not there, or not in its place:\n{run.Out}");
            at = found;
        }

        Assert.Contains("Not on the order form", text, StringComparison.Ordinal);
        Assert.Contains("“My neighbour paid eleven hundred pounds for his.” under Budget: somebody else says it, or it is told of the past.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_yes_takes_over_stands_with_the_sellers_words_as_well()
    {
        _desk.With("call.txt", "Me: So you need a calendar that your patients can book themselves into, is that right?\nDana: Yes, exactly.\n");
        foreach (var number in (string[])["0", "1"])
        {
            var run = _desk.Run("explain", "call.txt", "--utterance", number);
            Assert.Contains("On the order form", run.Out, StringComparison.Ordinal);
            Assert.Contains("“Yes, exactly.” says yes, about ", run.Out, StringComparison.Ordinal);
            Assert.Contains("Stands under What they need.", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_a_number_it_lists_the_utterances()
    {
        var run = _desk.With("call.txt", Call).Run("explain", "call.txt");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        var lines = run.Out.Split('\n');
        Assert.StartsWith("0  You   Hi Dana, how is the practice", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("  open question", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1  Dana  Busy 😀", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("  yes, but", lines[2], StringComparison.Ordinal);
        Assert.Contains("explain call.txt --utterance 0", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_as_json_has_the_numbers_of_the_review()
    {
        var json = Assert.Single(_desk.With("call.txt", Call).Run("explain", "call.txt", "--format", "json").Reviews);
        Assert.Equal(["schema", "source", "language", "utterances", "notes"], Keys(json));
        Assert.Equal([0, 1, 2], json.GetProperty("utterances").EnumerateArray().Select(u => u.GetProperty("index").GetInt32()));
        Assert.Equal(["index", "speaker", "side", "text", "main"], Keys(json.GetProperty("utterances")[0]));
    }

    [Theory]
    [InlineData("3", "--utterance 3: there are 3 utterances in call.txt, from 0 to 2. Leave --utterance out for a list of them.")]
    [InlineData("-1", "--utterance -1: the utterances are numbered from 0; leave it out for a list of them.")]
    [InlineData("last", "--utterance last: the utterances are numbered from 0; leave it out for a list of them.")]
    public void A_number_that_is_none_gets_one_line(string number, string said)
    {
        var run = _desk.With("call.txt", Call).Run("explain", "call.txt", "--utterance", number);
        Assert.Equal((2, ""), (run.Exit, run.Out));
        Assert.StartsWith(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.txt", "nothing.txt: there is no such file")]
    [InlineData("calls", "calls: this is a folder. Name one conversation in it.")]
    public void What_is_no_conversation_gets_one_line(string file, string said)
    {
        var run = _desk.With("calls/call.txt", Call).Run("explain", file, "--utterance", "1");
        Assert.Equal((2, ""), (run.Exit, run.Out));
        Assert.StartsWith(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_conversations_in_a_file_one_is_named()
    {
        _desk.With("box.mbox", Thread("stall", "dana@example.org", "I don't need this, honestly, but thanks a lot for asking me about it.") + Thread("roof", "piet@example.org", "We need a new roof before the winter comes, and soon."));
        var which = _desk.Run("explain", "box.mbox", "--utterance", "0", "--me", "jana@example.org");
        Assert.Equal((2, ""), (which.Exit, which.Out));
        Assert.StartsWith("box.mbox: there are two conversations in it. Say which: box.mbox#1, box.mbox#2", Assert.Single(which.ErrorLines), StringComparison.Ordinal);
        var second = _desk.Run("explain", "box.mbox#2", "--utterance", "0", "--me", "jana@example.org");
        Assert.Equal((0, ""), (second.Exit, second.Error));
        Assert.Contains("We need a new roof", second.Out, StringComparison.Ordinal);
        var none = _desk.Run("explain", "box.mbox#7", "--me", "jana@example.org");
        Assert.Equal("box.mbox#7: there is no such conversation in it. There is box.mbox#1, box.mbox#2.", Assert.Single(none.ErrorLines));
    }

    [Fact]
    public void Who_is_me_is_decided_as_for_a_review()
    {
        var named = _desk.With("call.txt", Desk.Call).Run("explain", "call.txt", "--me", "Jana Novak", "--utterance", "1");
        Assert.StartsWith("You  “Yes, but have you seen how low the price is?”", named.Out, StringComparison.Ordinal);
        var unknown = _desk.Run("explain", "call.txt", "--me", "Piet");
        Assert.Equal(_desk.Run("review", "call.txt", "--me", "Piet").Error, unknown.Error);
        Assert.Equal(2, unknown.Exit);
    }

    [Fact]
    public void Reads_standard_input_and_words_that_take_turns()
    {
        _desk.Input = Call;
        Assert.StartsWith("You  “Yes, but", _desk.Run("explain", "-", "--utterance", "2").Out, StringComparison.Ordinal);
        Assert.Contains("don't need this", _desk.With("call.vtt", Desk.Unattributed).Run("explain", "call.vtt", "--assign", "Dana,Me", "--utterance", "0").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_so_where_the_language_is_not_known()
    {
        _desk.With("call.txt", "Me: Goedemiddag, mevrouw Visser. Hoe gaat het met u?\nVisser: Heel goed, dank u. Maar eerlijk gezegd hebben we dat niet nodig.\n");
        var run = _desk.Run("explain", "call.txt", "--utterance", "1");
        Assert.Equal(0, run.Exit);
        Assert.Contains("This was not recognised as English or German", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("eard as", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_ones_own_is_named()
    {
        _desk.With(".home/.config/alongside/rules/mine.txt", "id: contradiction.mine\nside: seller\nlabel: contradiction\nconfidence: 0.95\nwhy: Said so at home.\nsource: My own ears.\n\nfinds\n    (your garden is fine)\n\nflags\n    [Your garden is fine] as it is.\n\nlets pass\n    How is your garden?\n");
        var run = _desk.With("call.txt", "Dana: I don't like my garden at all.\nMe: Your garden is fine as it is, you know.\n").Run("explain", "call.txt", "--utterance", "1");
        Assert.Equal("", run.Error);
        Assert.Contains("contradiction.mine", run.Out, StringComparison.Ordinal);
        Assert.Contains("Said so at home.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_german_call_is_explained_with_its_german_words()
    {
        const string Sample = "14-texte-tierarztpraxis.txt";
        _desk.With(Sample, File.ReadAllText(Path.Combine(Repository.Root, "samples", "conversations", Sample)));
        var run = _desk.Run("explain", Sample, "--me", "Birte Lohmann", "--utterance", "10");
        Assert.Equal("", run.Error);
        Assert.Contains("utterance 10 · 1:", run.Out, StringComparison.Ordinal);
        Assert.Contains(" · in German · " + Sample, run.Out, StringComparison.Ordinal);
        Assert.Contains("contradiction.yes-but  “Ja, aber Sie haben ja gerade gesagt", run.Out, StringComparison.Ordinal);
    }

    private static string[] Keys(JsonElement json) => [.. json.EnumerateObject().Select(p => p.Name)];

    private static double Number(JsonElement json, string name) => json.GetProperty(name).GetDouble();

    /// <summary>A mail, and the answer to it.</summary>
    private static string Thread(string subject, string from, string text) =>
        Mail(from, "jana@example.org", $"Subject: {subject}\nMessage-ID: <{subject}@example.org>\n", 5, text)
        + Mail("jana@example.org", from, $"Subject: Re: {subject}\nMessage-ID: <re-{subject}@example.org>\nIn-Reply-To: <{subject}@example.org>\n", 6, "What makes you think so?");

    private static string Mail(string from, string to, string headers, int minute, string text) =>
        $"From {from} Mon Jan 12 13:0{minute}:00 2026\nFrom: {from}\nTo: {to}\n{headers}Date: Mon, 12 Jan 2026 13:0{minute}:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\n";
}
