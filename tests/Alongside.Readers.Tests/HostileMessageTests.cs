using System.Diagnostics;
using System.Text;
using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>Files made to harm: large in one respect, in every other small. Each is answered within seconds; the limit leaves room for a busy machine.</summary>
public sealed class HostileMessageTests
{
    private const string Headers = "From: Jana <jana@example.com>\nTo: dana@example.org\nDate: Wed, 4 Mar 2026 10:12:00 +0100\nMIME-Version: 1.0\n";
    private const string Plain = Headers + "Content-Type: text/plain; charset=utf-8\n\n";
    private const string Html = Headers + "Content-Type: text/html; charset=utf-8\n\n";
    private const string Chat = "[04.03.26, 10:12:33] Jana: hi\n";
    private const string Table = "CONVERSATION ID,FROM,CONTENT,DATE\n";

    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, Func<string>> Files { get; } = new(StringComparer.Ordinal)
    {
        ["one line of chat"] = () => Chat + Repeat("word ", 2_000_000),
        ["a chat of headers"] = () => Repeat(Chat, 100_000),
        ["a chat of dates that do not exist"] = () => Chat + Repeat("[31.02.26, 10:12:33] Jana: hi\n", 100_000),
        ["a chat of marks"] = () => Chat + Repeat("\u200E", 1_000_000),
        ["a chat of brackets"] = () => Chat + Repeat("<", 1_000_000) + Repeat(">", 1_000_000),
        ["a chat of NULs"] = () => Chat + Repeat("\0", 1_500_000),
        ["a name without end"] = () => "[04.03.26, 10:12:33] " + Repeat("n", 1_500_000) + ": hi",
        ["one field"] = () => Table + "1,Jana,\"" + Repeat("word ", 2_000_000),
        ["fields"] = () => Table + Repeat(",", 1_500_000),
        ["quotes"] = () => Table + Repeat("\"", 1_500_000),
        ["quotes and letters"] = () => Table + Repeat("a\"", 1_000_000),
        ["conversations"] = () => Table + string.Concat(Enumerable.Range(0, 80_000).Select(i => $"{i},Jana,hi,2026-03-04 10:12:33 UTC\n")),
        ["open tags in a field"] = () => Table + "1,Jana," + Repeat("<div>", 400_000),
        ["one line of mail"] = () => Plain + Repeat("word ", 2_000_000),
        ["quotation marks in one line"] = () => Plain + Repeat(">", 10_000_000),
        ["quoted lines"] = () => Plain + Repeat("> hello\n", 400_000),
        ["ever deeper quotations"] = () => Plain + string.Concat(Enumerable.Range(0, 3000).Select(i => Repeat(">", i) + " On 4 Mar 2026 at 10:12, a@b.c wrote:\n")),
        ["attributions"] = () => Plain + Repeat("On 4 Mar 2026 at 10:12, a@b.c wrote:\n", 100_000),
        ["attributions and quotations"] = () => Plain + Repeat("On 4 Mar 2026 at 10:12, a@b.c wrote:\n> x\n", 80_000),
        ["attributions without an end"] = () => Plain + Repeat("On 4 Mar 2026 at 10:12, somebody\n", 100_000),
        ["colons and blank lines"] = () => Plain + Repeat("a wrote:\n\n\n\n\n", 100_000) + Repeat("\n", 1_000_000),
        ["header blocks"] = () => Plain + Repeat("From: a@b.c\nSent: 04.03.2026 10:12\nTo: x\n", 80_000),
        ["header blocks without an end"] = () => Plain + Repeat("From: a\n\n\n\n", 200_000),
        ["dividers"] = () => Plain + Repeat("-----Original Message-----\n", 100_000),
        ["signatures"] = () => Plain + Repeat("-- \n> x\n", 200_000),
        ["open tags"] = () => Html + Repeat("<div>", 400_000) + "x",
        ["tags that close nothing"] = () => Html + Repeat("<div>", 100_000) + Repeat("</p></div>", 100_000),
        ["quotations in quotations"] = () => Html + Repeat("<div class=\"gmail_quote\"><blockquote>x", 80_000),
        ["quotations after open tags"] = () => Html + Repeat("<div>", 100_000) + Repeat("<blockquote></blockquote>", 100_000),
        ["containers"] = () => Html + Repeat("<div class=\"gmail_quote\">x", 80_000) + Repeat("</div>", 80_000),
        ["angle brackets"] = () => Html + Repeat("<", 1_500_000),
        ["an attribute without end"] = () => Html + "<div class=\"" + Repeat("a ", 1_000_000),
        ["attributes"] = () => Html + "<div " + Repeat("a=b ", 400_000) + ">x",
        ["references"] = () => Html + Repeat("&amp", 2_000_000),
        ["an open comment"] = () => Html + Repeat("<!-- -", 400_000),
        ["a header without end"] = () => Headers + "Subject: " + Repeat("x", 10_000_000) + "\n\nhi",
        ["encoded words"] = () => Headers + "Subject: " + Repeat("=?utf-8?q?x?= ", 100_000) + "\n\nhi",
        ["folded headers"] = () => Headers + "Subject: x\n" + Repeat(" x\n", 200_000) + "\n\nhi",
        ["folded lines that are no headers"] = () => Headers + "X x\n" + Repeat(" x\n", 200_000) + "\n\nhi",
        ["folded lines in a part that are no headers"] = () => Headers + "Content-Type: multipart/mixed; boundary=b\n\n--b\nX\n" + Repeat(" x\n", 200_000) + "\n\nhi",
        ["folded headers of no use"] = () => Headers + "X: x\n" + Repeat(" x\n", 200_000) + "\n\nhi",
        ["folded addresses"] = () => Headers + "Cc: x@y,\n" + Repeat(" x@y,\n", 80_000) + "\n\nhi",
        ["folded types"] = () => Headers + "Content-Type: text/plain;\n" + Repeat(" x=y;\n", 80_000) + "\n\nhi",
        ["folded headers of a part"] = () => Headers + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Description: x\n" + Repeat(" x\n", 200_000) + "\n\nhi",
        ["headers"] = () => Headers + Repeat("X: y\n", 400_000) + "\nhi",
        ["addresses"] = () => Headers + "Cc: " + Repeat("a@b.c, ", 100_000) + "\n\nhi",
        ["groups of addresses"] = () => Headers + "Cc: " + Repeat("a:", 100_000) + "\n\nhi",
        ["comments in an address"] = () => Headers + "Cc: " + Repeat("(", 400_000) + "\n\nhi",
        ["angle brackets in an address"] = () => Headers + "Cc: " + Repeat("<", 400_000) + "\n\nhi",
        ["references of a mail"] = () => Headers + "References: " + Repeat("<a@b> ", 200_000) + "\n\nhi",
        ["open references of a mail"] = () => Headers + "References: " + Repeat("<", 1_000_000) + "\n\nhi",
        ["parts in parts"] = () => Headers + Nested(10_000),
        ["mails in mails"] = () => Headers + Repeat("Content-Type: message/rfc822\n\nFrom: a@b.c\n", 10_000) + "\nhi",
        ["parts beside parts"] = () => Headers + "Content-Type: multipart/mixed; boundary=b\n\n" + Repeat("--b\nContent-Type: text/plain\n\nx\n", 100_000),
        ["parameters"] = () => Headers + "Content-Type: text/plain; " + Repeat("a=b; ", 100_000) + "\n\nhi",
        ["parameters in pieces"] = () => Headers + "Content-Type: text/plain; " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a*{i}*=x; ")) + "\n\nhi",
        ["an unknown character set"] = () => Headers + "Content-Type: text/plain; charset=x-nobody-knows\n\nhi \u00FC",
        ["mails of an mbox"] = () => Repeat("From - Wed Mar 04 10:12:33 2026\n" + Headers + "\nhi\n\n", 30_000),
        ["broken mails of an mbox"] = () => Repeat("From - Wed Mar 04 10:12:33 2026\n" + Headers + "\nhi\n\n", 2) + Repeat("From - Wed Mar 04 10:12:33 2026\nX: y\n\n", 80_000),
        ["mails that refer to one another"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $"From - Wed Mar 04 10:12:33 2026\n{Headers}Message-ID: <{20_000 - i}@x>\nIn-Reply-To: <{19_999 - i}@x>\n\nhi\n\n")),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_in_good_time(string name)
    {
        var file = MessageFixture.Of(Files[name]());
        var watch = Stopwatch.StartNew();
        var reading = TranscriptFormats.Read(file);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.Elapsed.TotalSeconds:0.00} s {name}");
        ReadingRules.Check(reading);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Nested(int levels)
    {
        var mail = new StringBuilder();
        for (var i = 0; i < levels; i++) mail.Append("Content-Type: multipart/mixed; boundary=b").Append(i).Append("\n\n--b").Append(i).Append('\n');
        return mail.Append("\nhi\n").ToString();
    }
}
