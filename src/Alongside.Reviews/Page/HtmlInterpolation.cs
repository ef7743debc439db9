using System.Globalization;
using System.Runtime.CompilerServices;

namespace Alongside.Reviews.Page;

/// <summary>Lets <c>html.Write($"&lt;b&gt;{name}&lt;/b&gt;")</c> write its literals as markup and its holes as encoded text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    private readonly Html _html;

    public HtmlInterpolation(int literalLength, int formattedCount, Html html)
    {
        _ = literalLength + formattedCount;
        _html = html;
    }

    public void AppendLiteral(string literal) => _html.Markup(literal);

    public void AppendFormatted(string? text) => _html.Text(text);

    public void AppendFormatted(int number) => _html.Markup(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A coordinate of a drawing: two decimals are finer than any screen.</summary>
    public void AppendFormatted(double coordinate) => _html.Markup(coordinate.ToString("0.##", CultureInfo.InvariantCulture));

    public void Written() => _ = _html;
}
