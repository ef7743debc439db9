namespace Alongside.Reviews.Page.Lanes;

/// <summary>
/// The two drawings of the same conversation: one for a wide window, one for a phone. Both break the line into rows of equal
/// length, as text does, so that letters and blocks keep their size.
/// </summary>
/// <param name="Key">Sets the ids and classes of the two apart.</param>
/// <param name="Width">Width of a row in pixels.</param>
/// <param name="Gutter">Room to the left of the rows for the names; 0 where there is none.</param>
/// <param name="MinutesPerRow">About how much one row holds before another is begun.</param>
/// <param name="MostRows">No more rows than this; what is longer is drawn closer.</param>
internal sealed record LaneFormat(string Key, double Width, double Gutter, double MinutesPerRow, int MostRows)
{
    private const double WordsPerMinute = 150;

    public static LaneFormat Wide { get; } = new("wide", 960, 120, 12, 4);

    public static LaneFormat Narrow { get; } = new("narrow", 350, 0, 4, 8);

    /// <summary>Width without the gutter.</summary>
    public double RowWidth => Width - Gutter;

    public int Rows(LaneScale scale) =>
        (int)Math.Clamp(Math.Ceiling(scale.Length / (scale.IsTime ? 60 : WordsPerMinute) / MinutesPerRow), 1, MostRows);
}
