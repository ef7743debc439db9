using System.IO.Compression;
using System.Text;
using Alongside.Documents.Answers;
using CsCheck;
using Xunit;

namespace Alongside.Documents.Tests.Answers;

public sealed class AnswerFileTests
{
    private const string Sample = """
        {"alongside":"answer/1","form":"f1","key":"s3cret_KEY-1","name":"Dana Whitfield","changes":[
          {"id":"a-1","at":"2026-03-03T14:02:00Z","fields":{"question":"need","text":"Less paper, für alle — 🎉","evidence":"a quote","name":"Somebody else","do":"add-line"}},
          {"id":"a-2","at":"2026-03-03T14:03:00.123Z","fields":{"do":"add-line","question":"kind","choice":["A shop","A booking page"]}}]}
        """;

    private static readonly Gen<AnswerFile> Answers =
        from texts in Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['À', 'ž'], Gen.Char['一', '丁']), 1, 200].Array[0, 12]
        select new AnswerFile("f1", "key_1-A", "Dana", [.. texts.Select((t, i) => new AnswerChange($"c-{i}", new DateTimeOffset(2026, 3, 3, 14, i, 0, TimeSpan.Zero), Adds(t)))]);

    [Fact]
    public void Reads_the_file_as_a_page_writes_it()
    {
        var answer = AnswerFile.Read(Encoding.UTF8.GetBytes("\uFEFF" + Sample)).Answer;
        Assert.NotNull(answer);
        Assert.Equal(("f1", "s3cret_KEY-1", "Dana Whitfield"), (answer.Form, answer.Key, answer.Name));
        Assert.Equal(Adds("Less paper, für alle — 🎉"), answer.Changes[0].Fields);
        Assert.Equal(AnswerFields.Of(new("question", "kind"), new("do", "add-line"), new("choice", "A shop"), new("choice", "A booking page")), answer.Changes[1].Fields);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 14, 3, 0, 123, TimeSpan.Zero), answer.Changes[1].At);
    }

    [Fact]
    public void Writes_what_it_reads()
    {
        Answers.Sample(answer =>
        {
            Same(answer, AnswerFile.Read(answer.ToJson()));
            Same(answer, AnswerFile.Read(answer.ToText()));
        });
    }

    [Fact]
    public void Survives_whatever_mail_programs_do_to_a_text()
    {
        Func<string, string>[] all =
        [
            t => "> " + t.Replace("\n", "\n> ", StringComparison.Ordinal),
            t => ">" + t.Replace("\n", "\n>> ", StringComparison.Ordinal),
            t => t.Replace("\n", "\r\n", StringComparison.Ordinal),
            t => t.Replace("\n", "\r", StringComparison.Ordinal),
            t => t.Replace("\n", " ", StringComparison.Ordinal),
            t => t.Replace("\n", "\u00A0\n", StringComparison.Ordinal),
            t => t.Replace(' ', '\u00A0'),
            t => t.Replace("--", "—", StringComparison.Ordinal),
            t => t.Replace("-----", "–––", StringComparison.Ordinal),
            t => string.Join('\n', t.Chunk(41).Select(c => new string(c))),
            t => string.Join("\u00AD", t.Chunk(17).Select(c => new string(c))),
            t => string.Join("\u200B", t.Chunk(23).Select(c => new string(c))),
            t => "Hello Jonas,\n\nhere is my answer.\n\n" + t + "\nBest wishes\nDana = :-)\n",
            t => "On 3 March 2026, Jonas wrote:\n| " + t.Replace("\n", "\n| ", StringComparison.Ordinal),
            t => t + "\n\n-- \nDana Whitfield\nThe climbing gym",
            t => "\n\t" + t.Replace("\n", "\n\t", StringComparison.Ordinal),
        ];
        var ways = Gen.Int[0, all.Length - 1].Select(i => all[i]);
        // HTML comes last: nothing wraps the text inside a tag afterwards.
        Func<string, string>[] last =
        [
            t => t,
            t => "&gt; " + t.Replace("\n", "<br>\n&gt; ", StringComparison.Ordinal),
            t => $"<div>{t.Replace("\n", "</div><div>", StringComparison.Ordinal)}</div>",
        ];
        Gen.Select(Answers, ways.Array[0, 6], Gen.Int[0, 2]).Sample((answer, some, end) => Same(answer, AnswerFile.Read(last[end](some.Aggregate(answer.ToText(), (text, way) => way(text))))));
    }

    [Fact]
    public void Notices_that_a_part_is_missing_or_was_changed()
    {
        Gen.Select(Answers, Gen.Double[0, 1], Gen.Int[1, 200]).Sample((answer, at, count) =>
        {
            var lines = answer.ToText().TrimEnd('\n').Split('\n').ToList();
            var body = string.Join('\n', lines[1..^2]);
            var from = (int)(at * (body.Length - 1));
            var cut = body.Remove(from, Math.Min(count, body.Length - from));
            if (string.Equals(Bare(cut), Bare(body), StringComparison.Ordinal)) return;
            Assert.Equal(AnswerProblemCode.NotComplete, AnswerFile.Read($"{lines[0]}\n{cut}\n{lines[^2]}\n{lines[^1]}").Problem?.Code);
        });
    }

    [Fact]
    public void Notices_an_answer_that_was_cut_off()
    {
        var text = AnswerFile.Read(Sample).Answer!.ToText();
        Assert.Equal(AnswerProblemCode.NotComplete, AnswerFile.Read(text[..(text.Length / 2)]).Problem?.Code);
        Assert.Equal(AnswerProblemCode.NotComplete, AnswerFile.Read(Sample[..(Sample.Length / 2)]).Problem?.Code);
        Assert.StartsWith("The answer is not complete", AnswerFile.Read(text[..100]).Problem!.InWords("en"), StringComparison.Ordinal);
        Assert.StartsWith("Die Antwort ist nicht vollständig", AnswerFile.Read(text[..100]).Problem!.InWords("de"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_newest_of_two_in_a_thread()
    {
        var first = AnswerFile.Read(Sample).Answer!;
        var second = first with { Changes = [.. first.Changes, new AnswerChange("a-3", first.Changes[0].At, Adds("One more."))] };
        Same(second, AnswerFile.Read($"{second.ToText()}\nOn Monday I wrote:\n> {first.ToText().Replace("\n", "\n> ", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void Reads_an_answer_that_was_packed()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(Sample));
        Same(AnswerFile.Read(Sample).Answer!, AnswerFile.Read(AnswerText.Write(packed.ToArray())));
    }

    [Fact]
    public void Does_not_unpack_without_end()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(new byte[64 * 1024 * 1024]);
        Assert.Equal(AnswerProblemCode.TooLarge, AnswerFile.Read(AnswerText.Write(packed.ToArray())).Problem?.Code);
    }

    [Theory]
    [InlineData(AnswerProblemCode.Empty, " \n ")]
    [InlineData(AnswerProblemCode.NoAnswer, "Hello, I have no time this week.")]
    [InlineData(AnswerProblemCode.NoAnswer, "{\"some\":\"thing\"}")]
    [InlineData(AnswerProblemCode.NoAnswer, "[1,2]")]
    [InlineData(AnswerProblemCode.Newer, "{\"alongside\":\"answer/2\"}")]
    [InlineData(AnswerProblemCode.Damaged, "{\"alongside\":\"answer/1\",\"form\":\"f\"}")]
    [InlineData(AnswerProblemCode.Damaged, "{\"alongside\":\"answer/1\",\"form\":\"f\",\"key\":\"k\",\"changes\":[{\"id\":\"a\",\"at\":\"2026-03-03\",\"act\":{\"does\":\"fly\"}}]}")]
    [InlineData(AnswerProblemCode.Damaged, "{\"alongside\":\"answer/1\",\"form\":\"f\",\"key\":\"k\",\"changes\":[3]}")]
    [InlineData(AnswerProblemCode.NotComplete, "{\"alongside\":\"answer/1\",\"form\":\"f\",\"form\":\"g\"}")]
    [InlineData(AnswerProblemCode.NotComplete, "{\"alongside\":\"answer/1\",\"form\":\"\\ud800\"}")]
    public void Says_why_it_cannot_be_read(AnswerProblemCode code, string text)
    {
        var problem = AnswerFile.Read(text).Problem;
        Assert.Equal(code, problem?.Code);
        Assert.All(["en", "de"], language => Assert.NotEmpty(problem!.InWords(language)));
    }

    [Fact]
    public void Takes_only_the_fields_that_a_page_sends_about_what_stands_on_it() =>
        Assert.Equal(["do", "question", "text"], AnswerFile.Read(Sample).Answer!.Changes[0].Fields.Select(f => f.Name));

    [Theory]
    [InlineData("{\"do\":\"note\",\"text\":3}")]
    [InlineData("{\"do\":\"note\",\"text\":{\"a\":\"b\"}}")]
    [InlineData("{\"do\":\"note\",\"text\":[[\"a\"]]}")]
    [InlineData("{\"text\":\"no act\"}")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Takes_nothing_but_words_in_a_field(string fields) =>
        Assert.Equal(new AnswerProblem(AnswerProblemCode.Damaged, "changes[0].fields"), AnswerFile.Read($$"""{"alongside":"answer/1","form":"f","key":"k","changes":[{"id":"a","at":"2026-03-03","fields":{{fields}}}]}""").Problem);

    [Fact]
    public void Takes_no_field_without_end()
    {
        var change = """{"id":"a","at":"2026-03-03","fields":{"do":"note","text":"LONG"}}""".Replace("LONG", new string('x', AnswerFields.MostText + 1), StringComparison.Ordinal);
        Assert.Equal(AnswerProblemCode.Damaged, AnswerFile.Read($$"""{"alongside":"answer/1","form":"f","key":"k","changes":[{{change}}]}""").Problem?.Code);
    }

    [Fact]
    public void Never_throws_on_what_is_handed_to_it()
    {
        Gen.String.Sample(text => AnswerFile.Read(text));
        Gen.Byte.Array[0, 300].Sample(bytes => AnswerFile.Read(bytes));
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Char).Sample((at, c) => AnswerFile.Read(Sample[..at] + c + Sample[(at + 1)..]));
    }

    private static AnswerFields Adds(string text) => AnswerFields.Of(new("do", "add-line"), new("question", "need"), new("text", text));

    private static string Bare(string text) => text.Replace("\n", "", StringComparison.Ordinal).TrimEnd('=');

    private static void Same(AnswerFile expected, AnswerReading actual)
    {
        Assert.Null(actual.Problem);
        Assert.Equal((expected.Form, expected.Key, expected.Name), (actual.Answer!.Form, actual.Answer.Key, actual.Answer.Name));
        Assert.Equal(expected.Changes.AsEnumerable(), actual.Answer.Changes);
    }
}
