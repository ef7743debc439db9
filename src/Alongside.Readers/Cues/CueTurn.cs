using System.Text;

namespace Alongside.Readers.Cues;

/// <summary>What one person says in one cue, while its lines are being gathered.</summary>
internal sealed class CueTurn(string? speaker, string text)
{
    private readonly StringBuilder _text = new(text);

    public string? Speaker { get; } = speaker;

    public string Text => _text.ToString();

    public bool IsBlank
    {
        get
        {
            foreach (var chunk in _text.GetChunks())
                if (!chunk.Span.IsWhiteSpace()) return false;
            return true;
        }
    }

    public void Add(string text) => _text.Append(' ').Append(text);
}
