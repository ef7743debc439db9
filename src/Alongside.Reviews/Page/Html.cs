using System.Buffers;
using System.Runtime.CompilerServices;

namespace Alongside.Reviews.Page;

/// <summary>
/// Writes HTML so that nothing can be forgotten: the literal parts of an interpolated string are markup, everything in its
/// holes is text and is encoded. There is no way to write a string as markup.
/// </summary>
internal sealed class Html(TextWriter to)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'\u007F\uFFFE\uFFFF", .. Enumerable.Range(0, 0x20).Where(c => c is not '\n').Select(c => (char)c),
            .. Enumerable.Range(0x80, 0x20).Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    public void Write([InterpolatedStringHandlerArgument("")] ref HtmlInterpolation html) => html.Written();

    internal void Markup(string literal) => to.Write(literal);

    /// <summary>Encodes for element content and quoted attributes alike; what no document may hold becomes U+FFFD.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                to.Write(text);
                return;
            }
            to.Write(text[..at]);
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (isPair) to.Write(text.Slice(at, 2));
            else to.Write(Encoded(text[at]));
            text = text[(at + (isPair ? 2 : 1))..];
        }
    }

    private static string Encoded(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\r' => " ",
        _ => "\uFFFD",
    };
}
