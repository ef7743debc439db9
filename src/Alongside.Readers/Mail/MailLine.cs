namespace Alongside.Readers.Mail;

/// <summary>A line of a mail's body, the same whether it came as text or as HTML.</summary>
/// <param name="Depth">How often it is quoted: the number of <c>&gt;</c> before it, or of block quotations around it.</param>
/// <param name="Text">The line without quotation marks.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct MailLine(int Depth, string Text, MailLineKind Kind = MailLineKind.Text)
{
    /// <summary>Deeper than people quote; what lies below is nobody's.</summary>
    public const int DeepestQuote = 64;

    public bool IsBlank => Kind == MailLineKind.Text && string.IsNullOrWhiteSpace(Text);

    /// <summary>The first line at or after an index that has words, or the number of lines.</summary>
    public static int NextWith(IReadOnlyList<MailLine> lines, int index)
    {
        while (index < lines.Count && (lines[index].IsBlank || lines[index].Kind != MailLineKind.Text)) index++;
        return index;
    }
}
