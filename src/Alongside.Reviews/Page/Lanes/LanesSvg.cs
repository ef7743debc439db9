using Alongside.Listening.Conversations;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page.Lanes;

/// <summary>
/// The conversation as two lanes that lie side by side: theirs above the line, yours below. Shapes carry the meaning
/// (place, flag, number), colour only repeats it.
/// </summary>
internal static class LanesSvg
{
    private const double FlagTop = 18;
    private const double FlagWidth = 12;
    private const double TheirTop = 30;
    private const double LaneHeight = 26;
    private const double Middle = TheirTop + LaneHeight + 2;
    private const double YourTop = Middle + 2;
    private const double Bottom = YourTop + LaneHeight;
    private const double MarkerMiddle = Bottom + 22;
    private const double BetweenRows = 14;

    // With more utterances than this, a row is drawn as bars whose height is how much of each moment was filled with talk.
    private const double PixelsPerUtterance = 8;
    private const double BarPitch = 4;
    private const double BarWidth = 2.8;

    public static void Write(Html html, PageContext page, LaneScale scale, LaneFormat format)
    {
        var rows = LaneRow.Cut(page.Review.Utterances, scale, format);
        var markers = LaneMarker.Place(page, rows, scale, format);
        var heights = Array.ConvertAll(markers, Height);
        html.Write($"<svg class=\"lanes {format.Key}\" viewBox=\"0 0 {format.Width} {heights.Sum()}\" role=\"group\" aria-labelledby=\"lanes-{format.Key}-t lanes-{format.Key}-d\">\n");
        html.Write($"<title id=\"lanes-{format.Key}-t\">The conversation from left to right</title>\n");
        html.Write($"<desc id=\"lanes-{format.Key}-d\">{page.Voices.Them} above the line, you below it. {Described(page)}</desc>\n");
        var top = 0.0;
        for (var r = 0; r < rows.Length; r++)
        {
            html.Write($"<g transform=\"translate({format.Gutter} {top})\">\n<g aria-hidden=\"true\">\n");
            if (format.Gutter > 0) Names(html, page, format);
            foreach (var (x, label) in LaneTicks.Of(rows[r], scale, format, page.Conversation))
                html.Write($"<path class=\"tick\" d=\"M{x} 4V{Bottom}\"/><text class=\"tick-label\" x=\"{x + 4}\" y=\"12\">{label}</text>\n");
            html.Write($"<path class=\"axis\" d=\"M0 {Middle}H{format.RowWidth}\"/>\n");
            Lane(html, rows[r], Side.Customer, format);
            Lane(html, rows[r], Side.Seller, format);
            Flags(html, page, rows, r, scale, format);
            html.Write($"</g>\n");
            foreach (var marker in markers[r].OrderBy(m => m.At)) Marker(html, page, marker);
            html.Write($"</g>\n");
            top += heights[r];
        }
        html.Write($"</svg>\n");
    }

    private static double Height(List<LaneMarker> markers) =>
        (markers.Count == 0 ? Bottom + 6 : MarkerMiddle + LaneMarker.Radius) + BetweenRows;

    private static string Described(PageContext page) =>
        $"{Counts.Sentence(Counts.Of(page.Pushbacks.Sure.Length, "flag", "flags"))} for pushback, {Counts.Of(page.Review.Moments.Length, "numbered moment", "numbered moments")}.";

    private static void Names(Html html, PageContext page, LaneFormat format)
    {
        html.Write($"<text class=\"lane-name them\" x=\"{-format.Gutter}\" y=\"{TheirTop + 17}\">{Short(page.Voices.Customers.Count == 1 ? page.Voices.Them : "They")}</text>");
        html.Write($"<text class=\"lane-name you\" x=\"{-format.Gutter}\" y=\"{YourTop + 17}\">You</text>\n");
    }

    /// <summary>As much of a name as the gutter holds, cut between characters as people see them.</summary>
    private static string Short(string name)
    {
        const int fits = 14;
        var info = new System.Globalization.StringInfo(name);
        return info.LengthInTextElements <= fits ? name : info.SubstringByTextElements(0, fits - 1).TrimEnd() + "…";
    }

    private static void Lane(Html html, LaneRow row, Side side, LaneFormat format)
    {
        html.Write($"<g class=\"lane {Said.Side(side)}\">");
        foreach (var x in Thinned(row.BackChannels(side)))
            html.Write($"<path class=\"nod\" d=\"M{x + 1} {(side == Side.Customer ? Middle - 3 : Middle + 3)}v{(side == Side.Customer ? -8.0 : 8.0)}\"/>");
        if (row.Talk(side).Count > format.RowWidth / PixelsPerUtterance) Bars(html, row, side, format);
        else
            foreach (var (from, to) in row.Blocks(side, format))
                html.Write($"<rect x=\"{from}\" y=\"{(side == Side.Customer ? TheirTop : YourTop)}\" width=\"{to - from}\" height=\"{LaneHeight}\" rx=\"3\"/>");
        html.Write($"</g>\n");
    }

    private static void Bars(Html html, LaneRow row, Side side, LaneFormat format)
    {
        var filled = new double[(int)Math.Ceiling(format.RowWidth / BarPitch)];
        foreach (var (from, to) in row.Talk(side))
            for (var bar = (int)(from / BarPitch); bar < filled.Length && bar * BarPitch < to; bar++)
                filled[bar] += Math.Min(to, (bar + 1) * BarPitch) - Math.Max(from, bar * BarPitch);
        for (var bar = 0; bar < filled.Length; bar++)
        {
            if (filled[bar] <= 0) continue;
            var height = Math.Max(2, Math.Min(1, filled[bar] / BarPitch) * LaneHeight);
            var y = side == Side.Customer ? TheirTop + LaneHeight - height : YourTop;
            html.Write($"<rect x=\"{bar * BarPitch}\" y=\"{y}\" width=\"{BarWidth}\" height=\"{height}\" rx=\"1\"/>");
        }
    }

    private static IEnumerable<double> Thinned(IReadOnlyList<double> xs)
    {
        var last = double.NegativeInfinity;
        foreach (var x in xs)
        {
            if (Math.Abs(x - last) < 3) continue;
            last = x;
            yield return x;
        }
    }

    private static void Flags(Html html, PageContext page, LaneRow[] rows, int r, LaneScale scale, LaneFormat format)
    {
        var last = double.NegativeInfinity;
        foreach (var (pushback, _) in page.Pushbacks.Sure)
        {
            var at = scale.From(pushback.Words.Utterance);
            if (LaneRow.RowOf(at, scale, rows.Length) != r) continue;
            var x = rows[r].X(at, format);
            if (Math.Abs(x - last) < 4) continue;
            last = x;
            // At the right edge the flag flies to the left.
            if (x > format.RowWidth - FlagWidth) html.Write($"<path class=\"flag\" d=\"M{x} {Middle - 2}V{FlagTop}h-11l3.5 4.5 -3.5 4.5h11\"/>");
            else html.Write($"<path class=\"flag\" d=\"M{x} {Middle - 2}V{FlagTop}h11l-3.5 4.5 3.5 4.5h-11\"/>");
        }
    }

    private static void Marker(Html html, PageContext page, LaneMarker marker)
    {
        var moment = page.Review.Moments[marker.Number - 1];
        const double y = MarkerMiddle;
        var stem = marker.Side == Side.Customer ? Middle - 2 : Bottom;
        html.Write($"<a href=\"#m{marker.Number}\" class=\"marker");
        if (moment.IsStrength) html.Write($" strength");
        html.Write($"\" aria-label=\"Moment {marker.Number}, {page.Place(moment.Quote)}: {MomentWords.Title(moment)}\">");
        html.Write($"<path class=\"stem\" d=\"M{marker.At} {stem}V{Bottom + 3}L{marker.X} {y - LaneMarker.Radius}\"/>");
        html.Write($"<circle cx=\"{marker.X}\" cy=\"{y}\" r=\"{LaneMarker.Radius}\"/><text x=\"{marker.X}\" y=\"{y + 4.5}\">{marker.Number}</text></a>\n");
    }
}
