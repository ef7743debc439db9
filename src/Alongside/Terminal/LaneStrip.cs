using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Reviews.Page.Lanes;

namespace Alongside.Terminal;

/// <summary>
/// The conversation as two rows of blocks, one for each side: how much of each stretch that side spoke, and under them
/// the numbers of the moments.
/// </summary>
/// <param name="Customer">The row of the customer's side.</param>
/// <param name="Seller">The row of the seller's side.</param>
/// <param name="Moments">The row of the moments' numbers.</param>
internal sealed record LaneStrip(string Customer, string Seller, string Moments)
{
    private const string Blocks = " ▁▂▃▄▅▆▇█";

    /// <summary>The strip of a review, that many columns wide.</summary>
    public static LaneStrip Of(Review review, int columns)
    {
        var scale = new LaneScale(review.Conversation);
        var rows = new[] { new double[columns], new double[columns] };
        var perColumn = scale.Length > 0 ? scale.Length / columns : 1;
        foreach (var utterance in review.Conversation.Utterances)
            Fill(rows[(int)utterance.Side], Place(scale.From(utterance.Index)), Place(scale.To(utterance.Index)));
        var numbers = new char[columns];
        Array.Fill(numbers, ' ');
        foreach (var (number, column) in review.Moments.Select((moment, i) => (i + 1, Column(moment.Quote))).OrderBy(m => m.Item2))
            if (Free(numbers, column) is { } free) numbers[free] = number.ToString(CultureInfo.InvariantCulture)[0];
        return new LaneStrip(Drawn(rows[(int)Side.Customer]), Drawn(rows[(int)Side.Seller]), new string(numbers).TrimEnd());

        double Place(double at) => Math.Clamp((at - scale.Start) / perColumn, 0, columns);
        int Column(Quote quote) => Math.Clamp((int)Place(scale.At(review.Conversation.Utterances[quote.Utterance], quote.Span.Start)), 0, columns - 1);
    }

    private static void Fill(double[] row, double from, double to)
    {
        for (var column = (int)from; column < row.Length && column < to; column++)
            row[column] += Math.Min(to, column + 1) - Math.Max(from, column);
    }

    private static string Drawn(double[] row) => string.Concat(row.Select(share =>
        share <= 0 ? Blocks[0] : Blocks[Math.Clamp((int)Math.Round(share * (Blocks.Length - 1)), 1, Blocks.Length - 1)])).TrimEnd();

    private static int? Free(char[] numbers, int column)
    {
        for (var i = column; i < numbers.Length; i++)
            if (numbers[i] == ' ') return i;
        for (var i = column; i >= 0; i--)
            if (numbers[i] == ' ') return i;
        return null;
    }
}
