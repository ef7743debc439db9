namespace Alongside.Reviews.Page;

/// <summary>What every page has around its content. The style sheet is the only part that is not written here.</summary>
internal static class PageFrame
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    public static void Open(Html html, string title)
    {
        html.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <meta name="format-detection" content="telephone=no">
            <link rel="icon" href="data:,">
            <title>{title}</title>
            <style>

            """);
        html.Markup(Style.Value);
        html.Write($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>

            """);
    }

    /// <summary>Two lanes side by side, and the name.</summary>
    public static void Sign(Html html) => html.Write($"""
        <p class="brand"><svg viewBox="0 0 20 20" aria-hidden="true"><rect class="them" x="1" y="3" width="12" height="6" rx="2"/><rect class="you" x="7" y="11" width="12" height="6" rx="2"/></svg>Alongside</p>

        """);

    public static void Close(Html html) => html.Write($"</body>\n</html>\n");

    private static string ReadStyle()
    {
        using var sheet = typeof(PageFrame).Assembly.GetManifestResourceStream("page.css")
            ?? throw new InvalidOperationException("The style sheet page.css is not embedded in this build.");
        using var reader = new StreamReader(sheet);
        return reader.ReadToEnd();
    }
}
