using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>
/// Reads a pattern's text. Words stand for themselves, contractions or not; <c>(a | b c)</c> is either; <c>x?</c> may be missing;
/// <c>save~</c> is any form of the word; <c>&lt;list&gt;</c> is a named list; <c>_</c> is any word, <c>#</c> any figure;
/// <c>..</c> skips up to four tokens, <c>...</c> up to twenty; <c>^</c> begins the sentence (lead-ins aside), <c>$</c> ends it;
/// <c>!x</c> or <c>!(x | y)</c> is not followed by such a word; <c>{ … }</c> marks the piece to report; <c>\$</c> is the sign itself. A page whose only
/// pattern is <c>*</c> looks at every sentence; it is a last resort and gives way to every other label.
/// </summary>
internal sealed class PatternText
{
    private const int ShortGap = 4;
    private const int LongGap = 20;
    private const int DeepestNesting = 40;

    private readonly string _text;
    private readonly Vocabulary _vocabulary;
    private readonly PatternLists _lists;
    private readonly int _depth;
    private readonly string _language;
    private int _at;

    private PatternText(string text, Vocabulary vocabulary, PatternLists lists, string language, int depth) =>
        (_text, _vocabulary, _lists, _language, _depth) = (text, vocabulary, lists, language, depth);

    /// <summary>The tree of a pattern.</summary>
    /// <exception cref="FormatException">The text is no pattern; the message says why.</exception>
    public static PatternNode Parse(string text, Vocabulary vocabulary, PatternLists lists, string language) => Parse(text, vocabulary, lists, language, depth: 0);

    private static PatternNode Parse(string text, Vocabulary vocabulary, PatternLists lists, string language, int depth)
    {
        if (depth > DeepestNesting) throw new FormatException("the lists name each other in a circle");
        var parser = new PatternText(text, vocabulary, lists, language, depth);
        var node = parser.Ways(nesting: 0);
        if (parser._at < text.Length) throw new FormatException($"\")\" or \"|\" without \"(\" in \"{text}\"");
        return node;
    }

    private PatternNode Ways(int nesting)
    {
        if (nesting > DeepestNesting) throw new FormatException("too many brackets inside each other");
        var ways = ImmutableArray.CreateBuilder<PatternNode>();
        do ways.Add(Parts(nesting));
        while (Skip('|'));
        return ways.Count == 1 ? ways[0] : Join(ways.ToImmutable());
    }

    /// <summary>Ways that are one word each become one set, which is looked up instead of tried.</summary>
    private static PatternNode Join(ImmutableArray<PatternNode> ways) => ways.All(w => w is OneOf)
        ? new OneOf([.. ways.SelectMany(w => ((OneOf)w).Words).Distinct()])
        : new Either(ways);

    private PatternNode Parts(int nesting)
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (Peek() is { } c && c is not (')' or '|'))
        {
            var part = Part(c, nesting);
            if (_at < _text.Length && _text[_at] == '?' && _text[_at - 1] != ' ')
            {
                _at++;
                part = new Maybe(part);
            }

            parts.Add(part);
        }

        if (parts.Count == 0) throw new FormatException($"an empty place in \"{_text}\"");
        return parts.Count == 1 ? parts[0] : new InOrder(parts.ToImmutable());
    }

    private PatternNode Part(char c, int nesting)
    {
        switch (c)
        {
            case '(':
                _at++;
                var group = Ways(nesting + 1);
                if (!Skip(')')) throw new FormatException($"\"(\" without \")\" in \"{_text}\"");
                return group;
            case '<':
                return List();
            case '!':
                _at++;
                return new NotFollowedBy(Part(Peek() ?? ' ', nesting) is OneOf words ? words : throw new FormatException($"\"!\" takes single words in \"{_text}\""));
            case '^' or '$' or '_' or '#' or '{' or '}':
                _at++;
                return c switch
                {
                    '^' => new Plain(Operation.Start),
                    '$' => new Plain(Operation.End),
                    '_' => new Plain(Operation.AnyWord),
                    '{' => new Plain(Operation.Open),
                    '}' => new Plain(Operation.Close),
                    _ => new OneOf([Vocabulary.Number]),
                };
            default:
                return Word();
        }
    }

    private PatternNode List()
    {
        var close = _text.IndexOf('>', _at);
        var name = close < 0 ? "" : _text[(_at + 1)..close];
        var tree = _lists.Tree(name, text => Parse(text, _vocabulary, _lists, _language, _depth + 1));
        _at = close + 1;
        return tree;
    }

    private PatternNode Word()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (' ' or '(' or ')' or '|' or '<' or '{' or '}') && !(_text[_at] == '?' && _at > start)) _at++;
        var word = _text[start.._at];
        if (word.StartsWith('\\')) return new OneOf([_vocabulary.Add(word[1..])]);
        if (word == "..") return new Gap(ShortGap);
        if (word == "...") return new Gap(LongGap);
        if (word.EndsWith('~')) return new OneOf([.. Inflection.Of(word[..^1].ToLower(CultureInfo.InvariantCulture), _language).Select(_vocabulary.Add).Distinct()]);
        var tokens = Tokenizer.Tokenize(word, _language);
        if (tokens.Any(t => t.Kind is TokenKind.Number)) throw new FormatException($"write # for a figure, not \"{word}\"");
        var parts = tokens.Select(t => (PatternNode)new OneOf([_vocabulary.Add(t.Norm)])).ToImmutableArray();
        return parts.Length switch { 0 => throw new FormatException($"\"{word}\" is no word"), 1 => parts[0], _ => new InOrder(parts) };
    }

    private char? Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        return _at < _text.Length ? _text[_at] : null;
    }

    private bool Skip(char c)
    {
        if (Peek() != c) return false;
        _at++;
        return true;
    }
}
