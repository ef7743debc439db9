using System.Text;

namespace Alongside.Readers;

/// <summary>Gathers the lines of one utterance after another.</summary>
internal sealed class Gathering
{
    private readonly List<SpokenLine> _done = [];
    private readonly StringBuilder _text = new();
    private SpokenLine? _open;

    public bool HasBegun => _open is not null;

    /// <summary>Somebody (null: the source does not say who) begins to speak.</summary>
    public void Begin(string? speaker, double? start, double? end, ReadOnlySpan<char> text, int position)
    {
        Close();
        _open = new SpokenLine(speaker, start, end, "", position);
        _text.Append(text);
    }

    /// <summary>A further line of the same utterance.</summary>
    public void GoOn(ReadOnlySpan<char> text) => _text.Append(' ').Append(text);

    /// <summary>The utterance ends then, as far as is known.</summary>
    public void EndAt(double? end)
    {
        if (_open is { } open) _open = open with { EndSeconds = end };
    }

    /// <summary>Everything gathered.</summary>
    public List<SpokenLine> End()
    {
        Close();
        return _done;
    }

    private void Close()
    {
        if (_open is { } open) _done.Add(open with { Text = _text.ToString() });
        _open = null;
        _text.Clear();
    }
}
