using System.Text.Json;
using Alongside.Documents.Checks;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Rules;

namespace Alongside.Documents.Exports;

/// <summary>An export read back from its JSON, with its content as it is really written there.</summary>
/// <param name="Export">The export.</param>
/// <param name="Content">Its content in canonical form.</param>
/// <param name="Whole">All of its JSON in canonical form.</param>
internal sealed record ReadExport(Export Export, string Content, string Whole)
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>The hash that the content has.</summary>
    public string Hash { get; } = ContentHash.Of(Content);

    /// <summary>The export; or why there is none.</summary>
    public static (ReadExport? Read, NotAnExportReason Why) From(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Options);
            var root = parsed.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema", out var schema) || schema.ValueKind != JsonValueKind.String)
                return (null, NotAnExportReason.NothingInside);
            var name = schema.GetString()!;
            if (!name.StartsWith(Export.SchemaFamily, StringComparison.Ordinal)) return (null, NotAnExportReason.NothingInside);
            if (!string.Equals(name, Export.SchemaName, StringComparison.Ordinal)) return (null, NotAnExportReason.Newer);
            var export = root.Deserialize(ExportContext.Default.Export);
            if (export is null || !IsWhole(export)) return (null, NotAnExportReason.Damaged);
            return (new ReadExport(export, Canonical.Of(root.GetProperty("content")), Canonical.Of(root)), default);
        }
        catch (Exception broken) when (broken is JsonException or FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return (null, NotAnExportReason.Damaged);
        }
    }

    private const int LongestQuote = 100_000;

    // An array that is missing comes as one that was never made.
    private static bool IsWhole(Export export) =>
        !export.Acceptances.IsDefault && !export.Content.Questions.IsDefault && export.Content.Offer?.Items.IsDefault != true
        && export.Content.Questions.All(q => !q.Lines.IsDefault && q.Lines.All(IsWhole));

    private static bool IsWhole(ExportedLine line) =>
        !line.Wordings.IsDefaultOrEmpty && line.Wordings.All(w => !w.By.IsDefault && w.Text.Length <= Limits.Text)
        && (line.Evidence is not { } heard || (heard.Words.Quote.Length <= LongestQuote && (heard.Confirms is null || heard.Confirms.Quote.Length <= LongestQuote)));
}
