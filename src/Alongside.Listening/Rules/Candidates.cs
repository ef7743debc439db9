using System.Numerics;

namespace Alongside.Listening.Rules;

/// <summary>The numbers of the patterns that are in all of four sets (<see cref="PatternSet"/>), from the lowest of each part of them.</summary>
internal ref struct Candidates
{
    private readonly ReadOnlySpan<ulong> _possible;
    private readonly ReadOnlySpan<ulong> _first;
    private readonly ReadOnlySpan<ulong> _second;
    private readonly ReadOnlySpan<ulong> _third;
    private ulong _filled;
    private ulong _left;
    private int _at;

    public Candidates(ReadOnlySpan<ulong> possible, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, ReadOnlySpan<ulong> third)
    {
        _possible = possible;
        _first = first;
        _second = second;
        _third = third;
        _filled = possible[0] & first[0] & second[0] & third[0];
        _at = possible.Length;
    }

    public readonly int Current => (_at - 1) * 64 + BitOperations.TrailingZeroCount(_left);

    public bool MoveNext()
    {
        _left &= _left - 1;
        while (_left == 0)
        {
            _at += 64;
            if (_at >= _possible.Length)
            {
                if (_filled == 0) return false;
                _at = 1 + BitOperations.TrailingZeroCount(_filled);
                _filled &= _filled - 1;
            }

            _left = _possible[_at] & _first[_at] & _second[_at] & _third[_at];
        }

        return true;
    }
}
