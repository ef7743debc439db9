namespace Alongside.Documents.Pages;

/// <summary>A filled rectangle on a page, in points from the page's top left corner.</summary>
internal sealed record PlacedBar(double X, double Y, double Width, double Height, Ink Ink);
