using System.Net;
using System.Text;

namespace Alongside.Readers.Cues;

/// <summary>Takes the markup out of a cue: tags, positions, entities. What only looks like a tag ("a &lt; b", "&lt;3") stays.</summary>
internal static class CueMarkup
{
    // No tag is longer; an opening bracket without a closing one costs no more than this.
    private const int MaxTag = 300;

    /// <summary>The pieces of the cue, cut at its voice tags. A voice that is not closed lasts to the end of the cue.</summary>
    public static List<CuePiece> Pieces(string markup)
    {
        if (markup.AsSpan().IndexOfAny('<', '{', '&') < 0) return [new CuePiece(null, markup)];
        var pieces = new List<(string? Voice, StringBuilder Text)>();
        var text = new StringBuilder();
        string? voice = null;
        for (var i = 0; i < markup.Length; i++)
        {
            var c = markup[i];
            var tag = c switch
            {
                '<' => Tag(markup.AsSpan(i), '>'),
                '{' when i + 1 < markup.Length && markup[i + 1] == '\\' => Tag(markup.AsSpan(i), '}'),
                _ => default,
            };
            if (tag.IsEmpty || (c == '<' && !IsTag(tag)))
            {
                text.Append(c);
                continue;
            }

            i += tag.Length + 1;
            if (c != '<' || !IsVoice(tag)) continue;
            Flush(pieces, voice, text);
            voice = tag[0] == '/' ? null : Voice(tag);
        }

        Flush(pieces, voice, text);
        return pieces.ConvertAll(p => new CuePiece(p.Voice, p.Text.ToString()));
    }

    // What stands between the brackets; empty where there is no closing one on the line.
    private static ReadOnlySpan<char> Tag(ReadOnlySpan<char> from, char close)
    {
        var window = from[1..Math.Min(from.Length, MaxTag)];
        var end = window.IndexOfAny(close, '\n');
        return end > 0 && window[end] == close ? window[..end] : default;
    }

    private static bool IsTag(ReadOnlySpan<char> tag)
    {
        if (char.IsAsciiDigit(tag[0])) return Times.ClockTime.TryRead(tag, out _);
        if (tag[0] == '/') tag = tag[1..];
        var name = 0;
        while (name < tag.Length && char.IsAsciiLetterOrDigit(tag[name])) name++;
        return name == 0 ? tag.IsEmpty : name <= 10 && char.IsAsciiLetter(tag[0]) && (name == tag.Length || tag[name] is ' ' or '\t' or '.' or '/');
    }

    private static bool IsVoice(ReadOnlySpan<char> tag)
    {
        if (tag[0] == '/') tag = tag[1..];
        return tag.Length > 0 && tag[0] is 'v' or 'V' && (tag.Length == 1 || tag[1] is ' ' or '\t' or '.');
    }

    // "v.first.loud Esme O'Neil": classes up to the first space, the name behind it.
    private static string? Voice(ReadOnlySpan<char> tag)
    {
        var space = tag.IndexOfAny(' ', '\t');
        var name = space < 0 ? "" : WebUtility.HtmlDecode(tag[space..].Trim().ToString());
        return name.Length == 0 ? null : name;
    }

    private static void Flush(List<(string? Voice, StringBuilder Text)> pieces, string? voice, StringBuilder text)
    {
        var words = WebUtility.HtmlDecode(text.ToString());
        text.Clear();
        if (string.IsNullOrWhiteSpace(words)) return;
        if (pieces.Count > 0 && voice is not null && string.Equals(pieces[^1].Voice, voice, StringComparison.Ordinal)) pieces[^1].Text.Append(' ').Append(words);
        else pieces.Add((voice, new StringBuilder(words)));
    }
}
