namespace Alongside.Documents.Templates;

/// <summary>Ends the reading of a template's file from inside its nested pieces; never leaves the reader.</summary>
internal sealed class TemplateRefused(TemplateProblemCode code, int line, string about = "") : Exception
{
    public TemplateReading Reading { get; } = TemplateReading.Not(code, line, about);
}
