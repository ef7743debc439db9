using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alongside.Listening.Entries;
using Alongside.Readers;

namespace Alongside.Web.Importing;

/// <summary>
/// Ids that come from what was said: the same conversation in the same form has the same id, whatever its file was called or however it was packed,
/// and so have its lines. Bringing it in again finds what is there.
/// </summary>
internal static class Fingerprint
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 26;

    /// <summary>The id of a conversation that is kept with a form.</summary>
    public static string OfConversation(string form, Transcript transcript)
    {
        var said = new StringBuilder(form);
        foreach (var line in transcript.Lines) said.Append('\n').Append(line.StartSeconds?.ToString("R", CultureInfo.InvariantCulture)).Append(' ').Append(line.Text);
        return Of(said.ToString());
    }

    /// <summary>The id of a line that was heard in a conversation.</summary>
    public static string OfLine(string conversation, string field, FormEntry entry) =>
        Of(string.Create(CultureInfo.InvariantCulture, $"{conversation}\n{field}\n{entry.Quote.Utterance} {entry.Quote.Span.Start} {entry.Quote.Span.End}\n{entry.Text}"));

    /// <summary>The id of a question's being left alone because of a conversation.</summary>
    public static string OfLeaving(string conversation, string field) => Of($"{conversation}\n{field}\nleft open");

    private static string Of(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Create(Length, hash, static (id, bytes) =>
        {
            for (var i = 0; i < id.Length; i++) id[i] = Letters[bytes[i] & 31];
        });
    }
}
