namespace Alongside.Listening.Language;

/// <summary>Cuts a text into tokens. Every token knows exactly where it stands; white space and hyphens inside words belong to none.</summary>
public static class Tokenizer
{
    private const int LongestWord = 64;
    private const int MostKept = 4096;

    private static readonly string[] SingleMarks = [",", "?", "!", ";", ":", "(", ")", "$", "€", "£", "%", "&", "+", "/", "\""];

    // Used again and again: a text's tokens are counted only once they are there.
    [ThreadStatic]
    private static List<Token>? _tokens;

    /// <summary>The tokens of <paramref name="text"/> in their order. Whatever the text holds, this takes time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Whose contractions come apart.</param>
    public static Token[] Tokenize(string text, string language = Languages.English)
    {
        var isGerman = language is Languages.German;
        ArgumentNullException.ThrowIfNull(text);
        var tokens = _tokens ??= [];
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c)) at++;
            else if (char.IsAsciiDigit(c)) at = Number(text, at, tokens);
            else if (IsLetter(c)) at = Word(text, at, tokens, isGerman);
            else if (isGerman && IsApostrophe(c) && Clipped(text, at) is { } clipped) at = Add(tokens, clipped, at);
            else at = Mark(text, at, tokens);
        }

        Token[] all = [.. tokens];
        if (tokens.Capacity > MostKept) _tokens = null;
        tokens.Clear();
        return all;
    }

    private static bool IsLetter(char c) => char.IsAscii(c) ? char.IsAsciiLetter(c) : char.IsLetter(c) || char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static int Number(string text, int start, List<Token> tokens)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) ||
            (text[end] is '.' or ',' or ':' or '\'' or '\u2019' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        tokens.Add(Token.Of(Lexicon.Find(text.AsSpan(start, Math.Min(end - start, LongestWord))), start, end, TokenKind.Number));
        return end;
    }

    private static int Word(string text, int start, List<Token> tokens, bool isGerman)
    {
        var end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) ||
            (IsApostrophe(text[end]) && end + 1 < text.Length && IsLetter(text[end + 1])))) end++;
        if (end < text.Length && text[end] is ':' or '@' or '.' && Address(text, start, end) is var stop and > 0)
        {
            tokens.Add(new Token("<address>", start, stop, TokenKind.Symbol));
            return stop;
        }

        Span<char> lower = stackalloc char[LongestWord];
        var length = Math.Min(end - start, LongestWord);
        for (var i = 0; i < length; i++)
        {
            var c = text[start + i];
            lower[i] = char.IsAsciiLetter(c) ? (char)(c | ' ') : IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
        }

        var word = Token.Of(Lexicon.Find(lower[..length]), start, end, TokenKind.Word);
        var parts = end - start > LongestWord ? [] : isGerman ? GermanForms.Parts(word) : Contractions.Parts(word);
        if (parts.Length == 0) tokens.Add(isGerman && end - start > LongestWord ? new Token(GermanForms.Of(word.Norm), start, end, TokenKind.Word) : word);
        var at = start;
        foreach (var (partLength, part) in parts)
        {
            tokens.Add(Token.Of(part, at, at + partLength, TokenKind.Word));
            at += partLength;
        }

        return end < text.Length - 1 && text[end] is '-' or '\u2010' or '\u2011' && text[end + 1] != text[end] && !char.IsWhiteSpace(text[end + 1]) ? end + 1 : end;
    }

    /// <summary>The end of the web or mail address that begins with this word; 0 where it is none.</summary>
    private static int Address(string text, int start, int end)
    {
        var isUrl = text.AsSpan(end).StartsWith("://", StringComparison.Ordinal) || text.AsSpan(start).StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var stop = end;
        var at = false;
        while (stop < text.Length && stop - start < 2048 && !char.IsWhiteSpace(text[stop]) && text[stop] is not ('<' or '>' or '"' or ',' or ';' or '(' or ')'))
            at |= text[stop++] == '@';
        if (!isUrl && !at) return 0;
        while (stop > end && text[stop - 1] is '.' or '!' or '?' or ':' or '\'') stop--;
        return stop;
    }

    private static int Mark(string text, int start, List<Token> tokens)
    {
        var c = text[start];
        if (c is '.' or '-' or '\u2013' or '\u2014' or '\u2026')
        {
            var end = start + 1;
            while (end < text.Length && text[end] == c) end++;
            var norm = c switch { '.' => end - start > 1 ? "…" : ".", '\u2026' => "…", _ => "–" };
            tokens.Add(new Token(norm, start, end, TokenKind.Punctuation));
            return end;
        }

        if (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            tokens.Add(new Token("<symbol>", start, start + 2, TokenKind.Symbol));
            return start + 2;
        }

        var kind = c is ',' or '?' or '!' or ';' or ':' or '(' or ')' or '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\''
            or '\u2018' or '\u2019' ? TokenKind.Punctuation : TokenKind.Symbol;
        var mark = c is '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' ? "\"" : kind is TokenKind.Punctuation || c is '$' or '€' or '£' or '%' or '&' or '+' or '/' ? Single(c) : "<symbol>";
        tokens.Add(new Token(mark, start, start + 1, kind));
        return start + 1;
    }

    /// <summary>The German article of which only the end is written behind an apostrophe: "'ne Frage".</summary>
    private static (string Norm, int End)? Clipped(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsLetter(text[end]) && end - start < 4) end++;
        if (end < text.Length && IsLetter(text[end])) return null;
        return GermanForms.Clipped(text.AsSpan(start + 1, end - start - 1)) is { } norm ? (norm, end) : null;
    }

    private static int Add(List<Token> tokens, (string Norm, int End) word, int start)
    {
        tokens.Add(new Token(word.Norm, start, word.End, TokenKind.Word));
        return word.End;
    }

    private static string Single(char c)
    {
        const string Marks = ",?!;:()$€£%&+/\"";
        var at = Marks.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? "'" : SingleMarks[at];
    }
}
