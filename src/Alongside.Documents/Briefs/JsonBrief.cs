using Alongside.Documents.Exports;
using Alongside.OrderForms;

namespace Alongside.Documents.Briefs;

/// <summary>
/// The brief as JSON: the canonical content as an object, its hash, and how far the two have come. Whoever puts the content
/// into the canonical form of RFC 8785 and hashes it with SHA-256 gets the hash that stands beside it.
/// </summary>
public static class JsonBrief
{
    /// <summary>The name of the format, written into it.</summary>
    public const string Schema = Export.SchemaName;

    /// <summary>Writes it, indented. The same form and options give the same text.</summary>
    public static string Write(Form form, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(form);
        return ExportJson.Indented(ExportOfForm.Of(form, options), form.Agreement.Content);
    }
}
