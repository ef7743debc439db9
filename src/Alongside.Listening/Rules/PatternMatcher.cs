using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>
/// Runs compiled patterns over words. It tries ways in their order and goes back where one fails; because every gap has a
/// bound, so has the work at each word, and a text takes time linear in its length.
/// </summary>
internal ref struct PatternMatcher(Words words, TokenRange sentence)
{
    /// <summary>No honest pattern needs more steps at one place; it keeps a user's own page from slowing everything down.</summary>
    private const int MostSteps = 20_000;

    private readonly Words _words = words;
    private readonly TokenRange _sentence = sentence;
    private int _open;
    private int _close;
    private int _steps;

    /// <summary>The match that begins at a token, if there is one.</summary>
    public PatternMatch? At(int token, Pattern pattern)
    {
        (_open, _close, _steps) = (-1, -1, 0);
        var end = Run(pattern.Steps, 0, token);
        if (end <= token) return null;
        TokenRange? marked = _open >= 0 && _close > _open ? new TokenRange(_open, _close) : null;
        return new PatternMatch(new TokenRange(token, end), marked);
    }

    /// <summary>The token after the match, or -1.</summary>
    private int Run(Instruction[] steps, int step, int at)
    {
        while (true)
        {
            if (++_steps > MostSteps) return -1;
            ref readonly var instruction = ref steps[step];
            var inside = at < _sentence.End && at < _words.Ids.Length;
            switch (instruction.Operation)
            {
                case Operation.Word:
                    if (!inside || _words.Ids[at] != instruction.A) return -1;
                    at++;
                    break;
                case Operation.Set:
                    if (!inside || !IsIn(instruction.Words!, _words.Ids[at])) return -1;
                    at++;
                    break;
                case Operation.Not:
                    if (inside && IsIn(instruction.Words!, _words.Ids[at])) return -1;
                    break;
                case Operation.AnyWord:
                    if (!inside || _words.Passage.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
                    at++;
                    break;
                case Operation.AnyToken:
                    if (!inside) return -1;
                    at++;
                    break;
                case Operation.Start:
                    if (!inside || !_words.Starts[at]) return -1;
                    break;
                case Operation.End:
                    if (!EndsAt(at)) return -1;
                    break;
                case Operation.Open:
                    _open = at;
                    break;
                case Operation.Close:
                    _close = at;
                    break;
                case Operation.Jump:
                    step = instruction.A;
                    continue;
                case Operation.Split:
                    var (open, close) = (_open, _close);
                    var end = Run(steps, instruction.A, at);
                    if (end >= 0) return end;
                    (_open, _close) = (open, close);
                    step = instruction.B;
                    continue;
                default:
                    return at;
            }

            step++;
        }
    }

    private static bool IsIn(bool[] words, int id) => id < words.Length && words[id];

    private readonly bool EndsAt(int at)
    {
        for (var i = at; i < _sentence.End; i++)
            if (_words.Passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) return false;
        return true;
    }
}
