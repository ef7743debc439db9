using System.Text.RegularExpressions;

namespace Alongside.Storage.Moving;

/// <summary>
/// What the parts of an export are called. Nothing is ever written to a path that comes from an export; a name that is none
/// of these is refused all the same.
/// </summary>
internal static partial class PartNames
{
    public const string Manifest = "manifest.json";

    public const string Settings = "settings.json";

    public static string Customer(string id) => $"customers/{id}.json";

    public static string Template(string id) => $"templates/{id}.json";

    public static string Form(string id) => $"forms/{id}/form.json";

    public static string Changes(string form) => $"forms/{form}/changes.json";

    public static string Access(string form) => $"forms/{form}/access.json";

    public static string Conversation(string form, string id) => $"forms/{form}/conversations/{id}/about.json";

    public static string ConversationFile(string form, string id, string file) => $"forms/{form}/conversations/{id}/{file}";

    /// <summary>The name a conversation's file has in an export: with the ending it came with, where that is a plain one.</summary>
    public static string FileFor(string fileName)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        return Ending().IsMatch(ending) ? "words" + ending : "words";
    }

    public static bool IsId(string? id) => id is not null && Id().IsMatch(id);

    public static bool IsFile(string? file) => file is not null && File().IsMatch(file);

    public static bool IsPart(string name) => Part().IsMatch(name);

    /// <summary>A folder, which some programs write as an entry of its own.</summary>
    public static bool IsFolder(string name) => Folder().IsMatch(name);

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^\.[a-z0-9]{1,8}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^words(\.[a-z0-9]{1,8})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex File();

    [GeneratedRegex(
        @"^(manifest\.json|settings\.json|(customers|templates)/[A-Za-z0-9_-]{1,64}\.json|forms/[A-Za-z0-9_-]{1,64}/((form|changes|access)\.json|conversations/[A-Za-z0-9_-]{1,64}/(about\.json|words(\.[a-z0-9]{1,8})?)))\z",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(customers|templates|forms(/[A-Za-z0-9_-]{1,64}(/conversations(/[A-Za-z0-9_-]{1,64})?)?)?)/\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Folder();
}
