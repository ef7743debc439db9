using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alongside.Listening.Rules;

/// <summary>The numbers of the patterns that are in all of four sets (<see cref="PatternSet"/>), rising.</summary>
internal ref struct Candidates
{
    private readonly ref ulong _possible;
    private readonly ref ulong _first;
    private readonly ref ulong _second;
    private readonly ref ulong _third;
    private readonly int _length;
    private Vector256<ulong> _block;
    private ulong _left;
    private int _at;
    private int _lane;

    public Candidates(ReadOnlySpan<ulong> possible, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, ReadOnlySpan<ulong> third)
    {
        _length = possible.Length;
        _possible = ref MemoryMarshal.GetReference(possible);
        _first = ref MemoryMarshal.GetReference(first[.._length]);
        _second = ref MemoryMarshal.GetReference(second[.._length]);
        _third = ref MemoryMarshal.GetReference(third[.._length]);
        _at = 1 - PatternSet.Lanes;
        _lane = PatternSet.Lanes;
    }

    public readonly int Current => ((_at - 1 + _lane) * 64) + BitOperations.TrailingZeroCount(_left);

    public bool MoveNext()
    {
        _left &= _left - 1;
        while (_left == 0)
        {
            if (++_lane >= PatternSet.Lanes)
            {
                do
                {
                    _at += PatternSet.Lanes;
                    if (_at >= _length) return false;
                    var at = (nuint)_at;
                    _block = Vector256.LoadUnsafe(ref _possible, at) & Vector256.LoadUnsafe(ref _first, at) & Vector256.LoadUnsafe(ref _second, at) & Vector256.LoadUnsafe(ref _third, at);
                }
                while (_block == Vector256<ulong>.Zero);
                _lane = 0;
            }

            _left = _block.GetElement(_lane);
        }

        return true;
    }
}
