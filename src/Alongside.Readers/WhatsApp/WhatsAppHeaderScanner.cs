namespace Alongside.Readers.WhatsApp;

/// <summary>Reads the header at the start of a line: <c>[04.03.26, 10:12:33] </c> as iPhones write it, <c>3/4/26, 10:12 AM - </c> as Androids do.</summary>
internal ref struct WhatsAppHeaderScanner(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;
    private int _at;

    private readonly char Current => _at < _line.Length ? _line[_at] : '\0';

    public static bool TryScan(ReadOnlySpan<char> line, out WhatsAppHeader header) => new WhatsAppHeaderScanner(line).TryScan(out header);

    private bool TryScan(out WhatsAppHeader header)
    {
        header = default;
        while (IsMark(Current)) _at++;
        var brackets = Skip('[');
        if (!TryDate(out var date)) return false;
        if (!Skip(',')) Skip('،');
        if (!SkipSpaces()) return false;
        SkipShortWord();
        if (!TryTime(out var time, out var capitals)) return false;
        if (brackets)
        {
            if (!Skip(']')) return false;
            SkipSpaces();
        }
        else if (!SkipSpaces() || !(Skip('-') || Skip('–')) || !SkipSpaces())
        {
            return false;
        }

        header = date with { Time = time, LooksAmerican = date.LooksAmerican && capitals, Length = _at };
        return true;
    }

    private bool TryDate(out WhatsAppHeader date)
    {
        date = default;
        var start = _at;
        if (!TryNumber(4, out var first, out var firstDigits)) return false;
        var separator = Current;
        if (separator is not ('.' or '/' or '-')) return false;
        var secondStart = SkipSeparator();
        if (!TryNumber(2, out var second, out _) || Current != separator) return false;
        SkipSeparator();
        if (!TryNumber(4, out var third, out var thirdDigits)) return false;
        var yearFirst = firstDigits == 4;
        if (firstDigits == 3 || (yearFirst ? thirdDigits > 2 : thirdDigits is not (2 or 4))) return false;
        Skip('.');
        var american = separator == '/' && _line[start] != '0' && _line[secondStart] != '0';
        date = new WhatsAppHeader(first, second, third, yearFirst, american, default, 0);
        return true;
    }

    private bool TryTime(out TimeSpan time, out bool capitals)
    {
        time = default;
        capitals = false;
        if (!TryNumber(2, out var hour, out _) || Current is not (':' or '.')) return false;
        _at++;
        if (!TryNumber(2, out var minute, out var digits) || digits != 2) return false;
        var second = 0;
        if (Current is ':' or '.')
        {
            _at++;
            if (!TryNumber(2, out second, out digits) || digits != 2) return false;
        }

        if (TryHalfOfDay(out var afternoon, out capitals))
        {
            if (hour is < 1 or > 12) return false;
            hour = (hour % 12) + (afternoon ? 12 : 0);
        }

        if (hour > 23 || minute > 59 || second > 59) return false;
        time = new TimeSpan(hour, minute, second);
        return true;
    }

    /// <summary>AM or PM: <c>AM</c>, <c>pm</c>, <c>a.m.</c>, <c>p. m.</c>, behind any kind of space.</summary>
    private bool TryHalfOfDay(out bool afternoon, out bool capitals)
    {
        var before = _at;
        SkipSpaces();
        afternoon = Current is 'p' or 'P';
        capitals = Current is 'A' or 'P';
        if (Current is 'a' or 'A' or 'p' or 'P')
        {
            _at++;
            if (Skip('.')) SkipSpaces();
            if (Skip('m') || Skip('M'))
            {
                Skip('.');
                return true;
            }
        }

        _at = before;
        capitals = false;
        return false;
    }

    /// <summary>Some regions put a word between date and time: <c>um</c>, <c>kl.</c>, <c>at</c>.</summary>
    private void SkipShortWord()
    {
        var before = _at;
        while (_at - before < 4 && char.IsLetter(Current)) _at++;
        if (_at == before) return;
        Skip('.');
        if (!SkipSpaces()) _at = before;
    }

    private bool TryNumber(int mostDigits, out int number, out int digits)
    {
        number = 0;
        digits = 0;
        while (digits <= mostDigits && char.IsAsciiDigit(Current))
        {
            number = (number * 10) + (Current - '0');
            digits++;
            _at++;
        }

        return digits >= 1 && digits <= mostDigits;
    }

    private int SkipSeparator()
    {
        _at++;
        Skip(' ');
        return _at;
    }

    private bool Skip(char c)
    {
        if (Current != c) return false;
        _at++;
        return true;
    }

    private bool SkipSpaces()
    {
        var before = _at;
        while (_at - before < 4 && (Current is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' || IsMark(Current))) _at++;
        return _at > before;
    }

    private static bool IsMark(char c) => c is '\uFEFF' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E');
}
