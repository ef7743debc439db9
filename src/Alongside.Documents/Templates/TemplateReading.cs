using System.Diagnostics.CodeAnalysis;
using Alongside.OrderForms.Templates;

namespace Alongside.Documents.Templates;

/// <summary>What came of reading a template's file: the template, or why there is none.</summary>
public sealed record TemplateReading
{
    private TemplateReading(Template? template, TemplateProblem? problem) => (Template, Problem) = (template, problem);

    /// <summary>The template; null where it could not be read.</summary>
    public Template? Template { get; }

    /// <summary>Why it could not be read; null where it could.</summary>
    public TemplateProblem? Problem { get; }

    /// <summary>Whether it could be read.</summary>
    [MemberNotNullWhen(true, nameof(Template))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Template is not null;

    internal static TemplateReading Of(Template template) => new(template, null);

    internal static TemplateReading Not(TemplateProblemCode code, int line, string about = "") => new(null, new TemplateProblem(code, line, about));
}
