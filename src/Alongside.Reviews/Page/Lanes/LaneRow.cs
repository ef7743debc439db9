using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Reviews.Page.Lanes;

/// <summary>One row of the drawing: what each side said in that stretch, in pixels from the row's left edge.</summary>
internal sealed class LaneRow
{
    // Blocks this close are drawn as one; a gap of less than this cannot be seen anyway.
    private const double Seam = 1.5;
    private const double Thinnest = 2.5;
    private const int BackChannelWords = 3;

    private readonly Dictionary<Side, List<(double From, double To)>> _talk = new() { [Side.Seller] = [], [Side.Customer] = [] };
    private readonly Dictionary<Side, List<double>> _backChannels = new() { [Side.Seller] = [], [Side.Customer] = [] };

    private LaneRow(double start, double length) => (Start, Length) = (start, length);

    /// <summary>Where the row begins, in the scale's unit.</summary>
    public double Start { get; }

    /// <summary>How much it holds, in the scale's unit.</summary>
    public double Length { get; }

    /// <summary>Every utterance of the side that is more than a back-channel, as long as it is.</summary>
    public IReadOnlyList<(double From, double To)> Talk(Side side) => _talk[side];

    /// <summary>Where the side said "mm" or the like.</summary>
    public IReadOnlyList<double> BackChannels(Side side) => _backChannels[side];

    /// <summary>Cuts a conversation into rows.</summary>
    public static LaneRow[] Cut(IReadOnlyList<HeardUtterance> utterances, LaneScale scale, LaneFormat format)
    {
        var rows = new LaneRow[format.Rows(scale)];
        var length = Math.Max(scale.Length / rows.Length, double.Epsilon);
        for (var r = 0; r < rows.Length; r++) rows[r] = new LaneRow(scale.Start + r * length, length);
        foreach (var heard in utterances)
        {
            var (from, to) = (scale.From(heard.Utterance.Index), scale.To(heard.Utterance.Index));
            var first = RowOf(from, scale, rows.Length);
            if (IsBackChannel(heard)) rows[first]._backChannels[heard.Utterance.Side].Add(rows[first].X(from, format));
            else
                for (var r = first; r <= RowOf(to, scale, rows.Length); r++) rows[r].Add(heard.Utterance.Side, from, to, format);
        }
        return rows;
    }

    public static int RowOf(double at, LaneScale scale, int rows) =>
        scale.Length <= 0 ? 0 : (int)Math.Clamp((at - scale.Start) / scale.Length * rows, 0, rows - 1);

    public double X(double at, LaneFormat format) => Math.Clamp((at - Start) / Length, 0, 1) * format.RowWidth;

    /// <summary>The talk of the side as blocks that can be seen: wide enough each, and joined where no gap would show.</summary>
    public List<(double From, double To)> Blocks(Side side, LaneFormat format)
    {
        var blocks = new List<(double From, double To)>();
        foreach (var (from, to) in Talk(side))
        {
            var right = Math.Min(Math.Max(to, from + Thinnest), format.RowWidth);
            var left = Math.Min(from, right - Thinnest);
            if (blocks.Count > 0 && left - blocks[^1].To < Seam && left >= blocks[^1].From)
                blocks[^1] = (blocks[^1].From, Math.Max(blocks[^1].To, right));
            else blocks.Add((left, right));
        }
        return blocks;
    }

    private void Add(Side side, double from, double to, LaneFormat format)
    {
        var (left, right) = (X(from, format), X(to, format));
        // An utterance that ends exactly where the row begins is not in it.
        if (right > 0 || from >= Start) _talk[side].Add((left, right));
    }

    private static bool IsBackChannel(HeardUtterance heard) =>
        heard.Main is null or Label.SellerOther or Label.CustomerOther && Extent.Words(heard.Utterance.Text) <= BackChannelWords;
}
