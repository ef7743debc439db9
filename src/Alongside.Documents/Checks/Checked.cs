using System.Text;
using Alongside.Documents.Exports;
using Alongside.OrderForms.Changes;

namespace Alongside.Documents.Checks;

/// <summary>What every kind of file is checked for: that the export it carries is whole, and has the hash it states.</summary>
internal static class Checked
{
    /// <summary>Checks the export that a file carries, then what can be read in the file.</summary>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="json">The export's JSON.</param>
    /// <param name="visible">Compares what can be read: what is altered, or how far it was compared.</param>
    public static VerificationResult Export(ExportKind kind, ReadOnlyMemory<byte> json, Func<ReadExport, (Altered? Altered, CheckScope Scope)> visible)
    {
        var (read, why) = ReadExport.From(json);
        if (read is null) return new NotAnExport(why);
        var export = read.Export;
        if (!string.Equals(export.Hash, read.Hash, StringComparison.Ordinal)) return new Altered(kind, AlteredPart.Content, export.Hash, read.Hash);
        // Its JSON says nothing else than an export of this content would.
        var anew = Canonically(ExportJson.InOneLine(export, read.Content));
        if (!string.Equals(anew, read.Whole, StringComparison.Ordinal) || export.Edition != export.Content.Edition)
        {
            var (stated, actual) = FirstDifference(read.Whole, anew);
            return new Altered(kind, AlteredPart.Words, stated, actual);
        }

        var (altered, scope) = visible(read);
        if (altered is not null) return altered;
        return new Intact(kind, scope, read.Hash, export.Content.Title, export.Edition, [.. export.Acceptances.Select(a => new Acceptance(
            string.Equals(a.By, Parties.Seller, StringComparison.Ordinal) ? Party.Seller : Party.Customer, a.Name, a.Device, a.At))]);
    }

    public static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);

    private static string Canonically(string json)
    {
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
        return Canonical.Of(parsed.RootElement);
    }

    // A little of either, from shortly before where they part.
    private static (string Stated, string Actual) FirstDifference(string stated, string actual)
    {
        var at = stated.AsSpan().CommonPrefixLength(actual);
        return (Around(stated, at), Around(actual, at));
    }

    private static string Around(string text, int at)
    {
        var from = Math.Clamp(at - 30, 0, text.Length);
        return text[from..Math.Min(text.Length, from + 80)];
    }
}
