using MimeKit;
using MimeKit.Cryptography;

namespace Alongside.Readers.Mail;

/// <summary>Finds, among the parts of a mail, the text that a person reads: plain where there is a choice, else HTML; no attachments, invitations or forwarded files.</summary>
internal static class MailBody
{
    /// <summary>The lines of a mail's text; none where it has no text.</summary>
    public static List<MailLine> Read(MimeEntity? body, bool escapesFrom)
    {
        var lines = new List<MailLine>();
        var parts = new Stack<MimeEntity>();
        if (body is not null) parts.Push(body);
        while (parts.TryPop(out var part))
        {
            if (part is TextPart text) Read(text, escapesFrom, lines);
            else if (part is MultipartAlternative alternative) Choose(alternative, parts);
            else if (part is Multipart multipart) Push(multipart, parts);
        }

        return lines;
    }

    /// <summary>The last alternative is the richest; plain text is the one in which quotations are surest to be told.</summary>
    private static void Choose(MultipartAlternative alternatives, Stack<MimeEntity> parts)
    {
        MimeEntity? chosen = null;
        foreach (var part in alternatives)
        {
            if (part is TextPart { IsPlain: true } plain && !IsAttached(plain) && !string.IsNullOrWhiteSpace(plain.Text))
            {
                chosen = part;
                break;
            }

            if (part is TextPart { IsHtml: true } or Multipart) chosen = part;
        }

        if (chosen is not null) parts.Push(chosen);
    }

    /// <summary>Of a signed or related body only the first part is the text; the others belong to it.</summary>
    private static void Push(Multipart multipart, Stack<MimeEntity> parts)
    {
        var only = multipart is MultipartSigned or MultipartRelated or MultipartReport;
        for (var i = only ? Math.Min(1, multipart.Count) - 1 : multipart.Count - 1; i >= 0; i--) parts.Push(multipart[i]);
    }

    private static void Read(TextPart text, bool escapesFrom, List<MailLine> lines)
    {
        if (IsAttached(text) || text.Content is null) return;
        if (lines.Count > 0) lines.Add(new MailLine(0, ""));
        if (text.IsHtml) HtmlLines.Read(text.Text, lines);
        else if (text.IsPlain || text.IsFlowed) PlainLines.Read(text.Text, text.IsFlowed, escapesFrom, lines);
    }

    private static bool IsAttached(TextPart text) => text.ContentDisposition?.IsAttachment ?? false;
}
