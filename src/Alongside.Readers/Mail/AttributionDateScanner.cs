using System.Collections.Frozen;
using System.Globalization;

namespace Alongside.Readers.Mail;

/// <summary>
/// Reads the date at the start of a text, in the ways mail programs write it: <c>Wed, Mar 4, 2026 at 10:12 AM</c>,
/// <c>Mi., 4. März 2026 um 10:12 Uhr</c>, <c>04.03.26, 10:12</c>, <c>2026-03-04 10:12 +0100</c>.
/// </summary>
internal ref struct AttributionDateScanner(ReadOnlySpan<char> text)
{
    private static readonly FrozenDictionary<string, int> s_months = Months();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_monthByName =
        s_months.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_weekdays = new[]
    {
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
        "samstag", "sonnabend", "sonntag",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_fillers =
        new[] { "at", "um", "the", "of", "dem", "den", "à", "on" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_zones = new[]
    {
        "uhr", "utc", "gmt", "z", "cet", "cest", "mez", "mesz", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "wet", "eet", "eest",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _day;
    private int _month;
    private int _year;
    private bool _sure = true;
    private TimeSpan? _time;
    private TimeSpan? _offset;
    private bool _utc;

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Whether a day and a month stand there, readable or not.</summary>
    public readonly bool HasDate => _day > 0 && _month > 0;

    /// <summary>Whether a time of day stands there.</summary>
    public readonly bool HasTime => _time is not null;

    /// <summary>The date, where all of it stands there and it can be read in one way only.</summary>
    public readonly AttributionDate? Date =>
        _sure && _time is { } time && _year is >= 1970 and <= 9998 && _month is >= 1 and <= 12 && _day >= 1 && _day <= DateTime.DaysInMonth(_year, _month)
            ? new AttributionDate(new DateTime(_year, _month, _day, 0, 0, 0, DateTimeKind.Unspecified) + time, _offset ?? (_utc ? TimeSpan.Zero : null))
            : null;

    /// <summary>Reads as far as the date goes and says where that is.</summary>
    public int Scan()
    {
        while (true)
        {
            while (Current is ' ' or ',' or '\t' or '\u00A0' or '\u202F' or '(' or ')' or '[' or ']') _at++;
            if (Current is '-' or '–' && _at + 1 < _text.Length && _text[_at + 1] == ' ') _at++;
            else if (!(char.IsAsciiDigit(Current) ? TryDigits() : Current is '+' or '-' ? TryOffset() : char.IsLetter(Current) && TryWord()))
            {
                return _at;
            }
        }
    }

    private bool TryDigits()
    {
        var start = _at;
        var number = Number(out var digits);
        if (Current == ':' && digits <= 2 && _time is null) return TryTime(number) || Back(start);
        if (Current is '.' or '/' or '-' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]) && _day == 0) return TryNumericDate(number, digits) || Back(start);
        if (digits == 4 && _year == 0)
        {
            _year = number;
            return true;
        }

        if (digits > 2 || _day > 0 || number is < 1 or > 31) return Back(start);
        _day = number;
        if (Current == '.') _at++;
        else if (char.IsLetter(Current)) SkipOrdinal();
        return true;
    }

    private bool TryTime(int hour)
    {
        _at++;
        var minute = Number(out var digits);
        if (digits != 2 || minute > 59 || hour > 23) return false;
        var second = 0;
        if (Current == ':')
        {
            _at++;
            second = Number(out digits);
            if (digits != 2 || second > 59) return false;
        }

        var before = _at;
        while (Current is ' ' or '\u00A0' or '\u202F') _at++;
        var half = Current;
        if (half is 'a' or 'A' or 'p' or 'P' && hour is >= 1 and <= 12)
        {
            _at++;
            if (Current == '.') _at++;
            if (Current is 'm' or 'M' && !(_at + 1 < _text.Length && char.IsLetter(_text[_at + 1])))
            {
                _at++;
                if (Current == '.') _at++;
                _time = new TimeSpan((hour % 12) + (half is 'p' or 'P' ? 12 : 0), minute, second);
                return true;
            }
        }

        _at = before;
        _time = new TimeSpan(hour, minute, second);
        return true;
    }

    private bool TryNumericDate(int first, int firstDigits)
    {
        var separator = Current;
        _at++;
        var second = Number(out _);
        if (Current != separator) return false;
        _at++;
        var third = Number(out var thirdDigits);
        if (firstDigits == 4)
        {
            (_year, _month, _day) = (first, second, third);
        }
        else
        {
            if (thirdDigits is not (2 or 4)) return false;
            var monthFirst = second > 12;
            _sure &= separator == '.' || first > 12 || monthFirst || first == second;
            (_year, _month, _day) = (thirdDigits == 2 ? 2000 + third : third, monthFirst ? first : second, monthFirst ? second : first);
        }

        return _month is >= 1 and <= 12 && _day is >= 1 and <= 31;
    }

    private bool TryOffset()
    {
        var start = _at;
        var sign = Current == '-' ? -1 : 1;
        _at++;
        var number = Number(out var digits);
        if (_time is null || _offset is not null || digits is 0 or 3 or > 4) return Back(start);
        var (hours, minutes) = digits == 4 ? (number / 100, number % 100) : (number, 0);
        if (digits <= 2 && Current == ':')
        {
            _at++;
            minutes = Number(out _);
        }

        if (hours > 14 || minutes > 59) return Back(start);
        _offset = sign * new TimeSpan(hours, minutes, 0);
        return true;
    }

    private bool TryWord()
    {
        var start = _at;
        while (char.IsLetter(Current)) _at++;
        var word = _text[start.._at];
        if (_time is not null && s_zones.Contains(word))
        {
            _utc |= word is "UTC" or "GMT" or "Z";
            return true;
        }

        if (_month == 0 && _time is null && s_monthByName.TryGetValue(word, out var month)) _month = month;
        else if (!(_day == 0 && _month == 0 && _year == 0 && _time is null && s_weekdays.Contains(word))
            && !(_time is null && s_fillers.Contains(word)))
            return Back(start);
        if (Current == '.') _at++;
        return true;
    }

    private void SkipOrdinal()
    {
        var rest = _text[_at..];
        if (rest.StartsWith("st", StringComparison.Ordinal) || rest.StartsWith("nd", StringComparison.Ordinal)
            || rest.StartsWith("rd", StringComparison.Ordinal) || rest.StartsWith("th", StringComparison.Ordinal)) _at += 2;
    }

    private int Number(out int digits)
    {
        var number = 0;
        for (digits = 0; digits < 6 && char.IsAsciiDigit(Current); digits++, _at++) number = (number * 10) + (Current - '0');
        return number;
    }

    private bool Back(int start)
    {
        _at = start;
        return false;
    }

    private static FrozenDictionary<string, int> Months()
    {
        string[] german = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Sept"] = 9, ["Jänner"] = 1, ["Mrz"] = 3 };
        var english = CultureInfo.InvariantCulture.DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            months[english.GetMonthName(month)] = month;
            months[german[month - 1]] = month;
            months[german[month - 1][..3]] = month;
            months[english.GetAbbreviatedMonthName(month)] = month;
        }

        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
