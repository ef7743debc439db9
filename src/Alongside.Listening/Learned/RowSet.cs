namespace Alongside.Listening.Learned;

/// <summary>Rows of a model, each once: a feature counts once, however often it is there. Used again and again.</summary>
internal sealed class RowSet
{
    private ulong[] _has = [];
    private int[] _rows = new int[256];
    private int _count;

    /// <summary>The rows, in the order in which they came.</summary>
    public ReadOnlySpan<int> All => _rows.AsSpan(0, _count);

    /// <summary>Takes all out, and makes room for as many rows as a model has.</summary>
    public void Clear(int rows)
    {
        foreach (var row in All) _has[row >> 6] = 0;
        _count = 0;
        if (_has.Length * 64 < rows) _has = new ulong[(rows + 63) / 64];
    }

    /// <summary>Takes a row in.</summary>
    public void Add(int row)
    {
        ref var has = ref _has[row >> 6];
        if ((has & (1UL << row)) != 0) return;
        has |= 1UL << row;
        if (_count == _rows.Length) Array.Resize(ref _rows, 2 * _count);
        _rows[_count++] = row;
    }
}
