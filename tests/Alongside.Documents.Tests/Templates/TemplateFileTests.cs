using System.Runtime.CompilerServices;
using Alongside.Documents.Templates;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using CsCheck;
using Xunit;
using Choices = Alongside.OrderForms.Templates.Words;

namespace Alongside.Documents.Tests.Templates;

public sealed class TemplateFileTests
{
    [Theory]
    [InlineData("website.en.yml", "a-website", 7)]
    [InlineData("coaching.de.yml", "ein-coaching", 6)]
    public void Reads_the_samples(string file, string id, int questions)
    {
        var reading = TemplateFile.Read(File.ReadAllText(Path.Combine(Samples(), file)));
        Assert.Null(reading.Problem);
        Assert.Equal((id, questions), (reading.Template!.Id, reading.Template.Questions.Count));
        Assert.Equal(QuestionKind.Choice, reading.Template.Questions[3].Kind);
        Assert.Equal(3, reading.Template.Questions[3].Choices.Count);
        Assert.True(reading.Template.Questions[1].Needed);
    }

    [Fact]
    public void Makes_ids_from_titles_and_keeps_those_that_are_written()
    {
        var template = TemplateFile.Read("""
            title: Größe & Maß
            questions:
              - { title: "Wer dabei ist?", ask: "Wer?" }
              - { title: Wer dabei ist, ask: "Wer noch?" }
              - { title: 何, ask: "?" }
              - { title: Something, ask: "?", id: wer-dabei-ist-2 }
            """).Template!;
        Assert.Equal("groesse-mass", template.Id);
        Assert.Equal(["wer-dabei-ist", "wer-dabei-ist-3", "question", "wer-dabei-ist-2"], template.Questions.Select(q => q.Id));
    }

    [Theory]
    [InlineData(TemplateProblemCode.Empty, 1, "")]
    [InlineData(TemplateProblemCode.Empty, 1, "# only a comment\n")]
    [InlineData(TemplateProblemCode.WrongShape, 1, "just words")]
    [InlineData(TemplateProblemCode.NotYaml, 2, "title: A\nquestions: [")]
    [InlineData(TemplateProblemCode.NotYaml, 1, "title: A\n\tquestions: x")]
    [InlineData(TemplateProblemCode.Alias, 1, "title: &a A\nquestions: [*a]")]
    [InlineData(TemplateProblemCode.UnknownName, 2, "title: A\nqestions: []")]
    [InlineData(TemplateProblemCode.Missing, 1, "title: A")]
    [InlineData(TemplateProblemCode.Missing, 3, "title: A\nquestions:\n  - title: B\n")]
    [InlineData(TemplateProblemCode.Twice, 2, "title: A\ntitle: B\nquestions: []")]
    [InlineData(TemplateProblemCode.WrongShape, 2, "title: A\nquestions: none")]
    [InlineData(TemplateProblemCode.BadText, 1, "title: \"\"\nquestions: [{title: a, ask: b}]")]
    [InlineData(TemplateProblemCode.BadKind, 5, "title: A\nquestions:\n  - title: B\n    ask: C\n    kind: number\n")]
    [InlineData(TemplateProblemCode.BadFlag, 5, "title: A\nquestions:\n  - title: B\n    ask: C\n    needed: perhaps\n")]
    [InlineData(TemplateProblemCode.BadId, 3, "title: A\nquestions:\n  - { title: B, ask: C, id: Über }\n")]
    [InlineData(TemplateProblemCode.BadChoices, 3, "title: A\nquestions:\n  - { title: B, ask: C, kind: choice }\n")]
    [InlineData(TemplateProblemCode.TooLarge, 1, "[[[[[[[[[[[[1]]]]]]]]]]]]")]
    public void Says_what_is_wrong_and_in_which_line(TemplateProblemCode code, int line, string yaml)
    {
        var problem = TemplateFile.Read(yaml).Problem;
        Assert.Equal((code, line), (problem?.Code, problem!.Line));
        Assert.StartsWith($"Line {line}: ", problem.InWords("en"), StringComparison.Ordinal);
        Assert.StartsWith($"Zeile {line}: ", problem.InWords("de"), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_no_more_than_a_form_does()
    {
        var many = "title: A\nquestions:\n" + string.Concat(Enumerable.Range(0, 101).Select(i => $"  - {{ title: Q{i}, ask: Why }}\n"));
        Assert.Equal(TemplateProblemCode.TooMany, TemplateFile.Read(many).Problem?.Code);
        Assert.Equal(TemplateProblemCode.BadText, TemplateFile.Read($"title: {new string('a', 201)}\nquestions: [{{title: a, ask: b}}]").Problem?.Code);
        Assert.Equal(TemplateProblemCode.TooLarge, TemplateFile.Read(new string('#', TemplateFile.MostCharacters + 1)).Problem?.Code);
    }

    [Fact]
    public void Is_not_unfolded_by_a_bomb()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghi".Select((c, i) => $"{c}: &{c} [{string.Join(',', Enumerable.Repeat("*" + "abcdefgh"[i], 8))}]\n"));
        Assert.Equal(TemplateProblemCode.Alias, TemplateFile.Read(bomb).Problem?.Code);
    }

    [Fact]
    public void Writes_what_it_reads()
    {
        Assert.All(["en", "de"], language => Assert.Equal(BuiltInTemplates.Default(language), TemplateFile.Read(TemplateFile.Write(BuiltInTemplates.Default(language))).Template));
        var text = Gen.OneOf(Gen.String, Gen.String[Gen.Char["\"\\:#-'&*!|>%@ \nä"], 1, 30]).Select(t => TypedText.Tidy(t)).Where(t => t.Length is > 0 and < 200);
        var question = Gen.Select(text, text, text, Gen.Enum<QuestionKind>(), Gen.Bool, text.Array[1, 4]);
        Gen.Select(text, question.Array[1, 5]).Sample((title, questions) =>
        {
            var template = new Template("t-1", title, new Questions(questions.Select((q, i) =>
                new Question($"q-{i}", q.Item1, q.Item2, q.Item3, q.Item4, q.Item5, q.Item4 == QuestionKind.Choice ? Choices.Of([.. q.Item6.Distinct(StringComparer.Ordinal)]) : []))));
            var reading = TemplateFile.Read(TemplateFile.Write(template));
            Assert.Null(reading.Problem);
            Assert.Equal(template, reading.Template);
        });
    }

    [Fact]
    public void Braces_that_never_close_are_no_yaml() => Assert.Equal(TemplateProblemCode.NotYaml, TemplateFile.Read("? \n{{#{\na:").Problem?.Code);

    [Fact]
    public void Never_throws_on_what_is_handed_to_it()
    {
        Gen.String.Sample(text => TemplateFile.Read(text));
        Gen.String[Gen.Char["[]{}:-&*!|>\"'#%@, \n\tab?"], 0, 60].Sample(text => TemplateFile.Read(text));
    }

    private static string Samples([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples", "templates");
}
