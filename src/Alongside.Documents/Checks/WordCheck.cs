using Alongside.Documents.Briefs;
using Alongside.Documents.Exports;
using Alongside.Documents.Office;

namespace Alongside.Documents.Checks;

/// <summary>
/// Checks a Word document: it is written anew from the export inside it. Where another program has saved it anew, its words
/// are compared; how they look (hidden or white words, say) then is not.
/// </summary>
internal static class WordCheck
{
    public static VerificationResult Of(byte[] file)
    {
        if (WordPackage.Read(file) is not { Attached: { } json, Main: { } main } package) return new NotAnExport(NotAnExportReason.NothingInside);
        return Checked.Export(ExportKind.Word, json, read => Compare(file, package, main, read));
    }

    private static (Altered? Altered, CheckScope Scope) Compare(byte[] file, WordPackage package, System.Xml.Linq.XDocument main, ReadExport read)
    {
        var anew = WordBrief.Bytes(read.Export, read.Content);
        if (file.AsSpan().SequenceEqual(anew)) return (null, CheckScope.Everything);
        var expected = WordPackage.Read(anew)!;
        var differs = TextComparison.FirstDifference(WordText.Of(main), WordText.Of(expected.Main!))
            ?? TextComparison.FirstDifference([.. package.Others.SelectMany(WordText.Of)], [.. expected.Others.SelectMany(WordText.Of)]);
        if (differs is null && package.Others.Append(main).Any(WordText.ShowsMore)) differs = ("", "");
        return (differs is { } at ? new Altered(ExportKind.Word, AlteredPart.Words, at.Stated, at.Actual) : null, CheckScope.Words);
    }
}
