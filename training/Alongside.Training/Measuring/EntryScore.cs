namespace Alongside.Training.Measuring;

/// <summary>How many of the marked quotes came on the form, and how many lines of the form are wrong.</summary>
internal sealed class EntryScore
{
    /// <summary>Marked quotes.</summary>
    public int Marks { get; set; }

    /// <summary>Marked quotes that an entry of the right field rests on, with half of their words or more.</summary>
    public int Found { get; set; }

    /// <summary>Entries whose quote shares a word with a mark of their field, each mark counted once.</summary>
    public int Right { get; set; }

    /// <summary>Entries that rest on a mark that an earlier entry rests on already, and on no other.</summary>
    public int Again { get; set; }

    /// <summary>Entries whose quote shares no word with a mark of their field, sure or unsure.</summary>
    public int Wrong { get; set; }

    /// <summary>Words that look as if they belonged on the form and do not.</summary>
    public int Traps { get; set; }

    /// <summary>Those of them that an entry of that field holds half of or more.</summary>
    public int Taken { get; set; }

    /// <summary>Marked quotes that were found and whose value is marked: sums and days.</summary>
    public int Values { get; set; }

    /// <summary>Those of them whose entry has that value.</summary>
    public int ValuesRight { get; set; }

    /// <summary>Marked yeses to words of the seller's.</summary>
    public int Yeses { get; set; }

    /// <summary>Those of them whose entry stands on the right words of the seller's.</summary>
    public int YesesRight { get; set; }

    public double FoundShare => Share(Found, Marks);

    public double WrongShare => Share(Wrong, Right + Again + Wrong);

    public static EntryScore Sum(IEnumerable<EntryScore> scores)
    {
        var sum = new EntryScore();
        foreach (var score in scores)
        {
            sum.Marks += score.Marks;
            sum.Found += score.Found;
            sum.Right += score.Right;
            sum.Again += score.Again;
            sum.Wrong += score.Wrong;
            sum.Traps += score.Traps;
            sum.Taken += score.Taken;
            sum.Values += score.Values;
            sum.ValuesRight += score.ValuesRight;
            sum.Yeses += score.Yeses;
            sum.YesesRight += score.YesesRight;
        }

        return sum;
    }

    /// <summary>The figures in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"form: found {FoundShare:0.00} of {Marks}, wrong {WrongShare:0.00} of {Right + Again + Wrong}, again {Again}, traps {Taken} of {Traps}, values {ValuesRight} of {Values}, yeses {YesesRight} of {Yeses}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
