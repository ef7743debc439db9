using System.Net;
using Alongside.Readers.Mail;

namespace Alongside.Readers.LinkedIn;

/// <summary>The words of a message that may or may not be written in HTML.</summary>
internal static class HtmlWords
{
    private static readonly string[] s_tags = ["<p", "<br", "<div", "<span", "<a ", "<b>", "<i>", "<strong", "<em", "<ul", "<ol", "<li", "</"];

    /// <summary>The cleaned words. A <c>&lt;</c> that opens no tag, as in "&lt;3", stays.</summary>
    public static string Read(string content)
    {
        if (!s_tags.Any(tag => content.Contains(tag, StringComparison.OrdinalIgnoreCase))) return Wording.Clean(WebUtility.HtmlDecode(content));
        var lines = new List<MailLine>();
        HtmlLines.Read(content, lines);
        return Wording.Clean(string.Join('\n', lines.Select(l => l.Text)));
    }
}
