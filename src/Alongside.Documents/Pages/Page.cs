namespace Alongside.Documents.Pages;

/// <summary>What stands on one page.</summary>
internal sealed class Page
{
    /// <summary>A4, in points.</summary>
    public const double Width = 595.28;

    public const double Height = 841.89;

    public List<PlacedText> Texts { get; } = [];

    public List<PlacedBar> Bars { get; } = [];
}
