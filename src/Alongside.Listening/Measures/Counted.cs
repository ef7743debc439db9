namespace Alongside.Listening.Measures;

/// <summary>A count over what one side said. Nought of nothing is no count: where that side was silent there is no value.</summary>
internal static class Counted
{
    /// <summary>How many of something the seller did, over their utterances.</summary>
    public static Measure Seller(Tally tally, Measure blank, int count) => Over(tally, blank, count, tally.Seller.Utterances, "The seller said nothing.");

    /// <summary>How many of something the customer did, over <paramref name="cases"/> utterances or turns.</summary>
    public static Measure Customer(Tally tally, Measure blank, int count, int cases) => Over(tally, blank, count, cases, "The customer said nothing.");

    private static Measure Over(Tally tally, Measure blank, int count, int cases, string silent)
    {
        if (!tally.IsUnderstood) return blank with { Unmeasurable = WhyNot.NoLanguage };
        return cases > 0 ? blank with { Value = count, N = cases } : blank with { Unmeasurable = silent };
    }
}
