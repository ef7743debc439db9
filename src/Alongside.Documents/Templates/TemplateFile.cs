using System.Text;
using Alongside.OrderForms.Templates;

namespace Alongside.Documents.Templates;

/// <summary>A template as a file: YAML that one can write by hand.</summary>
public static class TemplateFile
{
    /// <summary>The most characters that are read.</summary>
    public const int MostCharacters = 256 * 1024;

    /// <summary>Reads a template. Ids that are not written are made from the titles. Never throws on content.</summary>
    public static TemplateReading Read(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        if (yaml.Length > MostCharacters) return TemplateReading.Not(TemplateProblemCode.TooLarge, 1);
        var (root, problem) = NodeReader.Read(yaml.TrimStart('\uFEFF'));
        if (problem is not null) return problem;
        if (root is null or { Text.Length: 0 }) return TemplateReading.Not(TemplateProblemCode.Empty, 1);
        try
        {
            return TemplateReading.Of(TemplateBuilder.Of(root));
        }
        catch (TemplateRefused refused)
        {
            return refused.Reading;
        }
    }

    /// <summary>Writes a template, so that reading it gives the same one.</summary>
    public static string Write(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var yaml = new StringBuilder();
        Line(yaml, "", "title", template.Title);
        Line(yaml, "", "id", template.Id);
        yaml.Append("questions:\n");
        foreach (var question in template.Questions)
        {
            Line(yaml, "  - ", "title", question.Title);
            Line(yaml, "    ", "ask", question.Ask);
            if (question.Help.Length > 0) Line(yaml, "    ", "help", question.Help);
            if (question.Kind != QuestionKind.Text) yaml.Append("    kind: ").Append(question.Kind.ToString().ToLowerInvariant()).Append('\n');
            if (question.Needed) yaml.Append("    needed: yes\n");
            if (question.Choices.Count > 0) yaml.Append("    choices:\n");
            foreach (var choice in question.Choices) yaml.Append("      - ").Append(Quoted(choice)).Append('\n');
            Line(yaml, "    ", "id", question.Id);
        }

        return yaml.ToString();
    }

    private static void Line(StringBuilder yaml, string before, string name, string text) =>
        yaml.Append(before).Append(name).Append(": ").Append(name is "id" ? text : Quoted(text)).Append('\n');

    // Between double quotation marks nothing in a text means anything to YAML, but these.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\u0085' => quoted.Append("\\N"),
                '\u2028' => quoted.Append("\\L"),
                '\u2029' => quoted.Append("\\P"),
                '\uFEFF' => quoted.Append("\\uFEFF"),
                >= '\uFFFE' => quoted.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
