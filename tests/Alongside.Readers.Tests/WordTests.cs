using System.Text;
using Xunit;

namespace Alongside.Readers.Tests;

public sealed class WordTests
{
    [Fact]
    public void Reads_the_documents_of_Teams()
    {
        var transcript = Assert.Single(TranscriptFormats.Read(Packed.Fixture("teams.document.xml")).Transcripts);

        Assert.Equal("docx", transcript.Format);
        Assert.Equal(
            [
                "Dana Ruiz|3||Hi, thanks for taking the time.",
                "Novák, Jana (External)|7||Of course & gladly. What’s going on?",
                "Dana Ruiz|3731||The phone rings all day.",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Reads_the_older_documents_of_Teams_with_two_times_above_the_name()
    {
        Assert.Equal(
            ["Dana Ruiz|0|2.434|Hi, thanks for taking the time.", "Jana Novák|2.9|4.5|Of course."],
            Fixture.Told(Assert.Single(TranscriptFormats.Read(Packed.Fixture("teams-older.document.xml")).Transcripts)));
    }

    [Fact]
    public void Reads_names_before_the_words()
    {
        Assert.Equal(
            ["Jana|||What do you need?", "Dana|||A roof that holds.", "Jana|||Since when?"],
            Fixture.Told(Assert.Single(TranscriptFormats.Read(Packed.Fixture("interview.document.xml")).Transcripts)));
    }

    [Fact]
    public void Hands_over_the_paragraphs_of_a_document_without_speakers()
    {
        var reading = TranscriptFormats.Read(Packed.Word("<d><p><t>One thing.</t></p><p><t>Another.</t></p></d>"u8.ToArray(), "word/document2.xml"));

        Assert.Equal(["One thing.", "Another."], reading.Unattributed!.Lines.Select(l => l.Text));
    }

    [Fact]
    public void Refuses_a_document_that_unpacks_to_more_than_is_read()
    {
        Assert.Equal(ReadProblemCode.TooLarge, Code(Packed.Word(new byte[40 * 1024 * 1024])));
    }

    [Fact]
    public void Refuses_a_document_that_lies_about_its_size()
    {
        var text = Encoding.UTF8.GetBytes("<d><t>" + new string(' ', 40 * 1024 * 1024) + "</t></d>");
        var bytes = Packed.Zip(("word/document.xml", text));
        // The size stands in the part's own header and again in the list at the end.
        Assert.Equal(2, Overwrite(bytes, BitConverter.GetBytes(text.Length), BitConverter.GetBytes(1000)));

        Assert.Contains(Code(new SourceFile("call.docx", bytes)), new[] { ReadProblemCode.TooLarge, ReadProblemCode.Broken });
    }

    [Fact]
    public void Refuses_a_document_nested_without_end()
    {
        Assert.Equal(ReadProblemCode.Broken, Code(Packed.Word(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 1_000_000))))));
    }

    [Theory]
    [InlineData("<d><p><t>cut o")]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d><p><t>&b;</t></p></d>")]
    [InlineData("no XML at all")]
    public void Refuses_a_document_whose_main_part_is_broken(string mainPart)
    {
        Assert.Equal(ReadProblemCode.Broken, Code(Packed.Word(Encoding.UTF8.GetBytes(mainPart))));
    }

    [Fact]
    public void Refuses_a_document_that_was_cut_off()
    {
        var whole = Packed.Fixture("teams.document.xml").Bytes;

        Assert.Equal(ReadProblemCode.Broken, Code(new SourceFile("call.docx", whole[..(whole.Length / 2)].ToArray())));
    }

    [Fact]
    public void Does_not_take_any_zip_file_for_a_document()
    {
        Assert.Equal(ReadProblemCode.Unrecognised, Code(new SourceFile("a.zip", Packed.Zip(("notes.txt", "Dana: Hello"u8.ToArray())))));
    }

    private static ReadProblemCode Code(SourceFile file) => Assert.Single(TranscriptFormats.Read(file).Problems).Code;

    private static int Overwrite(byte[] bytes, byte[] what, byte[] by)
    {
        var count = 0;
        for (var at = bytes.AsSpan().IndexOf(what); at >= 0; at = bytes.AsSpan().IndexOf(what), count++) by.CopyTo(bytes, at);
        return count;
    }
}
