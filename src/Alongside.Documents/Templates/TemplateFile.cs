using Alongside.OrderForms.Templates;

namespace Alongside.Documents.Templates;

/// <summary>A template as a file: YAML that one can write by hand.</summary>
public static class TemplateFile
{
    /// <summary>The most characters that are read.</summary>
    public const int MostCharacters = 256 * 1024;

    /// <summary>Reads a template. Never throws on content.</summary>
    public static TemplateReading Read(string yaml) => TemplateReading.Not(TemplateProblemCode.Empty, 1);

    /// <summary>Writes a template, so that reading it gives the same one.</summary>
    public static string Write(Template template) => "";
}
