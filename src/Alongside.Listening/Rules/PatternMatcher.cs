using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>
/// Runs compiled patterns over words. It tries ways in their order and goes back where one fails; because every gap has a
/// bound, so has the work at each word, and a text takes time linear in its length.
/// </summary>
internal ref struct PatternMatcher
{
    /// <summary>No honest pattern needs more steps at one place; it keeps a user's own page from slowing everything down.</summary>
    private const int MostSteps = 20_000;

    private readonly ReadOnlySpan<int> _ids;
    private readonly Words _words;
    private readonly TokenRange _sentence;
    private readonly int _end;
    private int _open;
    private int _close;
    private int _steps;

    public PatternMatcher(in Words words, TokenRange sentence)
    {
        _words = words;
        _ids = words.Ids;
        _sentence = sentence;
        _end = Math.Min(sentence.End, words.Ids.Length);
    }

    /// <summary>Whether a match begins at a token.</summary>
    public bool Matches(int token, Pattern pattern) => TryMatch(token, pattern, out _);

    /// <summary>The match that begins at a token, if there is one.</summary>
    public bool TryMatch(int token, Pattern pattern, out PatternMatch match)
    {
        (_open, _close, _steps) = (-1, -1, 0);
        var end = Run(pattern.Steps, 0, token);
        match = new PatternMatch(new TokenRange(token, end), _open >= 0 && _close > _open ? new TokenRange(_open, _close) : null);
        return end > token;
    }

    /// <summary>The token after the match, or -1.</summary>
    private int Run(Instruction[] steps, int step, int at)
    {
        while (true)
        {
            if (++_steps > MostSteps) return -1;
            ref readonly var instruction = ref steps[step];
            switch (instruction.Operation)
            {
                case Operation.Word or Operation.Set:
                    if (!Takes(instruction, at)) return -1;
                    at++;
                    break;
                case Operation.Not:
                    if (at < _end && instruction.Among!.Has(_ids[at])) return -1;
                    break;
                case Operation.AnyWord:
                    if (at >= _end || _words.Passage.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
                    at++;
                    break;
                case Operation.AnyToken:
                    if (at >= _end) return -1;
                    at++;
                    break;
                case Operation.Start:
                    if (at >= _end || !_words.Starts[at]) return -1;
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
                    if (IsOpen(steps[instruction.A], at))
                    {
                        var (open, close) = (_open, _close);
                        var end = Run(steps, instruction.A, at);
                        if (end >= 0) return end;
                        (_open, _close) = (open, close);
                    }

                    step = instruction.B;
                    continue;
                default:
                    return at;
            }

            step++;
        }
    }

    /// <summary>Whether a way is worth going: most begin with a word, and most of these words are not there.</summary>
    private readonly bool IsOpen(in Instruction way, int at) => way.Operation is not (Operation.Word or Operation.Set) || Takes(way, at);

    private readonly bool Takes(in Instruction instruction, int at) =>
        at < _end && (instruction.Operation is Operation.Word ? _ids[at] == instruction.A : instruction.Among!.Has(_ids[at]));

    private readonly bool EndsAt(int at)
    {
        for (var i = at; i < _sentence.End; i++)
            if (_words.Passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) return false;
        return true;
    }
}
