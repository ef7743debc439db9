namespace Alongside.Documents.Checks;

/// <summary>Checks a JSON export. What can be read in it is what it carries.</summary>
internal static class JsonCheck
{
    public static VerificationResult Of(string text) => Checked.Export(ExportKind.Json, Checked.Bytes(text), _ => (null, CheckScope.Everything));
}
