using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Training.Measuring;

/// <summary>How the exam went: each figure can be asked for all conversations, or for some of them drawn again and again.</summary>
internal sealed class ExamResult(ImmutableArray<ExamSitting> sittings)
{
    private const int Draws = 1000;
    private const int Seed = 20261126;

    public Tally Seller => Of(sittings, Side.Seller, a => a.Behaviour);

    public Tally Customer => Of(sittings, Side.Customer, a => a.Talk);

    public Tally Questions => Of(sittings, Side.Seller, a => a.Question);

    public Tally Reflections => Of(sittings, Side.Seller, a => a.Reflection);

    public Tally PoorReflections => Of(sittings.Where(s => !s.IsGood), Side.Seller, a => a.Reflection);

    /// <summary>How often a good conversation is put above a poor one by <c>side-by-side</c>: 0.5 is chance.</summary>
    public double Auc => AucOf(sittings);

    /// <summary>Each figure by its name, with the 95 % interval from conversations drawn anew with repetition (Efron and Tibshirani 1993).</summary>
    public IEnumerable<(string Name, double Value, double Low, double High)> Figures()
    {
        foreach (var (name, figure) in Named)
        {
            var random = new Random(Seed);
            var drawn = new double[Draws];
            for (var i = 0; i < Draws; i++) drawn[i] = figure([.. Enumerable.Range(0, sittings.Length).Select(_ => sittings[random.Next(sittings.Length)])]);
            Array.Sort(drawn);
            yield return (name, figure(sittings), drawn[Draws / 40], drawn[Draws - (Draws / 40) - 1]);
        }
    }

    /// <summary>The figures in one line.</summary>
    public override string ToString() => string.Join("  ", Named.Select(n => FormattableString.Invariant($"{n.Name} {n.Figure(sittings):0.000}")));

    private static (string Name, Func<ImmutableArray<ExamSitting>, double> Figure)[] Named { get; } =
    [
        ("seller", s => Of(s, Side.Seller, a => a.Behaviour).Macro),
        ("customer", s => Of(s, Side.Customer, a => a.Talk).Macro),
        ("question", s => Of(s, Side.Seller, a => a.Question).Macro),
        ("reflection", s => Of(s, Side.Seller, a => a.Reflection).Macro),
        ("reflection in poor conversations", s => Of(s.Where(x => !x.IsGood), Side.Seller, a => a.Reflection).F1("yes")),
        ("AUC of side-by-side", AucOf),
    ];

    private static double AucOf(ImmutableArray<ExamSitting> some)
    {
        var good = some.Where(s => s.IsGood).Select(s => s.SideBySide).ToArray();
        var poor = some.Where(s => !s.IsGood).Select(s => s.SideBySide).ToArray();
        return good.Sum(g => poor.Sum(p => g > p ? 1 : g < p ? 0 : 0.5)) / Math.Max(1, good.Length * poor.Length);
    }

    private static Tally Of(IEnumerable<ExamSitting> some, Side side, Func<ExamAnswer, (string Meant, string Heard)> which)
    {
        var tally = new Tally();
        foreach (var sitting in some)
            foreach (var answer in sitting.Answers)
                if (answer.Side == side) tally.Add(which(answer).Meant, which(answer).Heard);
        return tally;
    }
}
