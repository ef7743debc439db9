using System.Globalization;
using System.Text;
using Alongside.Listening.Conversations;
using Alongside.Listening.Learned;
using Alongside.Listening.Rules;
using Alongside.Training.Corpora;
using Alongside.Training.Learning;
using Alongside.Training.Lines;
using Alongside.Training.Measuring;

namespace Alongside.Training.Comparing;

/// <summary>What other kinds of model come to that learn from the same features of the same English lines.</summary>
internal sealed class ModelComparison(IReadOnlyCollection<LabelledLine> learn, IReadOnlyCollection<LabelledLine> held, IReadOnlyCollection<LabelledLine> ordinary, IReadOnlyCollection<CorpusLine> corpora)
{
    private const string Language = "en";
    private const int HiddenUnits = 48;
    private const float Dropped = 0.3f;

    private static readonly Pace OfNetwork = new(10, 0.03f, Pace.OfLines.FewestExamples);

    private readonly ExampleMaker _alone = new(Language, BuiltInRules.Load(Language), WordClasses.For(Language));
    private readonly ExampleMaker _maker = new(Language, BuiltInRules.Load(Language), ModelFile.BuiltIn.ClassesOf(Language));

    public string Table()
    {
        var table = new StringBuilder("""
            | model | seller, hard lines | customer, hard lines | response codes, hard lines | seller, ordinary talk | customer, ordinary talk |
            |---|---|---|---|---|---|

            """);
        Add(table, "one linear layer over words alone, without their sorts", side => Linear(side, _alone), _alone);
        Add(table, "one linear layer with all its features", side => Linear(side, _maker));
        Add(table, "the same, learnt anew from the features that are kept", side => Kept(side, heeded: null));
        if (corpora.Count > 0) Add(table, "the same, heeding the open corpora where the model that ships does", side => Kept(side, CorpusActs.Heeded(corpora, _maker, Language, side)));
        Add(table, "a network, 48 hidden units, three in ten dropped", Network);
        return table.ToString();
    }

    private void Add(StringBuilder table, string name, Func<Side, Func<Example, float[]>> train, ExampleMaker? by = null)
    {
        var maker = by ?? _maker;
        var (seller, customer) = (train(Side.Seller), train(Side.Customer));
        var (hardSeller, hardCustomer) = (Experiment.Of(Of(held, Side.Seller), maker, seller), Experiment.Of(Of(held, Side.Customer), maker, customer));
        var (plainSeller, plainCustomer) = (Experiment.Of(Of(ordinary, Side.Seller), maker, seller), Experiment.Of(Of(ordinary, Side.Customer), maker, customer));
        table.Append(CultureInfo.InvariantCulture, $"| {name} | {hardSeller.Main.Macro:0.00} | {hardCustomer.Main.Macro:0.00} | {hardSeller.Code.Macro:0.00} | {plainSeller.Main.Macro:0.00} | {plainCustomer.Main.Macro:0.00} |\n");
    }

    private Func<Example, float[]> Linear(Side side, ExampleMaker maker) => Trainer.Train([.. Of(learn, side).SelectMany(maker.Of)], Heads.Of(side).Length, Pace.OfLines).Score;

    private Func<Example, float[]> Kept(Side side, Heeded? heeded)
    {
        var (examples, heads) = (Examples(side), Heads.Of(side).Length);
        var kept = ModelWriter.Kept(Trainer.Train(examples, heads, Pace.OfLines, heeded), examples, side is Side.Seller ? ModelPart.Seller : ModelPart.Customer);
        return Trainer.Train(examples, heads, Pace.OfLines, heeded?.Through(kept), kept).Score;
    }

    private Func<Example, float[]> Network(Side side) => Comparing.Network.Train(Examples(side), Heads.Of(side).Length, OfNetwork, HiddenUnits, Dropped).Score;

    private Example[] Examples(Side side) => [.. Of(learn, side).SelectMany(_maker.Of)];

    private static IEnumerable<LabelledLine> Of(IReadOnlyCollection<LabelledLine> lines, Side side) => lines.Where(l => l.Side == side && string.Equals(l.Language, Language, StringComparison.Ordinal));
}
