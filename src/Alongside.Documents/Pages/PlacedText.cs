namespace Alongside.Documents.Pages;

/// <summary>Text at a place on a page: its left end and its base line, in points from the page's top left corner.</summary>
internal sealed record PlacedText(double X, double Y, string Text, TextStyle Style);
