using Alongside.Documents.Checks;
using Alongside.Documents.Words;

namespace Alongside.Commands;

/// <summary>What <c>alongside verify</c> says: the answer first, then what it rests on.</summary>
internal static class VerifyText
{
    public static IEnumerable<string> Of(VerificationResult result, string? hash) => result switch
    {
        Intact intact when hash is not null && !string.Equals(hash, intact.Hash, StringComparison.Ordinal) => Another(intact, hash),
        Intact intact => Same(intact, hash),
        Altered altered => Changed(altered),
        _ => [],
    };

    public static Problem Of(string file, NotAnExport not) => not.Why switch
    {
        NotAnExportReason.TooLarge => new(file, $"it is larger than {Verification.MostBytes / (1024 * 1024)} MB", "Check that it is the right file"),
        NotAnExportReason.Newer => new(file, "it was exported by a newer version of Alongside", "Bring Alongside up to date, then check it again"),
        NotAnExportReason.Damaged => new(file, "the export inside it is damaged", "Ask for the file again, or check the JSON export of the same version"),
        _ => new(file, "there is no exported brief in it", "Check the file as it was exported; one that another program has saved anew may have lost what can be checked"),
    };

    private static IEnumerable<string> Same(Intact intact, string? hash)
    {
        yield return intact.Scope == CheckScope.Everything
            ? "Intact. The file says exactly what was exported."
            : "Intact in its words. Another program has saved the file anew; how it looks was not checked.";
        foreach (var line in About(intact)) yield return line;
        yield return hash is null
            ? "Whether it is the version you know shows in the hash: compare it with the one you were shown."
            : "It is the version of the hash you gave.";
    }

    private static IEnumerable<string> Another(Intact intact, string hash)
    {
        yield return "Another version. The file is intact, but it is not the one of the hash you gave.";
        foreach (var line in About(intact)) yield return line;
        yield return $"You gave {hash}";
    }

    private static IEnumerable<string> About(Intact intact)
    {
        yield return $"{intact.Title}, version {intact.Edition}";
        yield return $"SHA-256  {intact.Hash}";
        foreach (var acceptance in intact.Acceptances)
            yield return $"Accepted by {FormWords.English.Party(acceptance.Party)} as {acceptance.Name} on {FormWords.English.ExactMoment(acceptance.At)}, the file says.";
        if (intact.Acceptances.IsEmpty) yield return "Accepted by nobody, the file says.";
    }

    private static IEnumerable<string> Changed(Altered altered)
    {
        switch (altered.What)
        {
            case AlteredPart.Content:
                yield return "Altered. The content is not the one whose hash the file states.";
                yield return $"stated   {altered.Stated}";
                yield return $"it has   {altered.Actual}";
                break;
            case AlteredPart.Words:
                yield return "Altered. The file does not say what the content inside it says.";
                yield return $"it says         {(altered.Stated.Length == 0 ? "(nothing)" : altered.Stated)}";
                yield return $"it should say   {(altered.Actual.Length == 0 ? "(nothing)" : altered.Actual)}";
                break;
            default:
                yield return "Altered. The PDF is not byte for byte what was exported: it was changed, saved anew";
                yield return "by another program, or exported by another version of Alongside.";
                yield return "Check the JSON export of the same version instead.";
                break;
        }
    }
}
