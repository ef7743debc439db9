using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;
using Alongside.Training.Corpora;
using Alongside.Training.Measuring;

namespace Alongside.Training.Learning;

/// <summary>
/// Makes the file of trained models: for each language and side, out of labelled lines, what utterances do; then, out of marked conversations as they are heard by those, what belongs on the
/// order form.
/// </summary>
internal static class ModelMaker
{
    /// <summary>A label that is not likelier than not is not given.</summary>
    private const double LikelierThanNot = 0.5;

    /// <summary>A line of the form waits for the customer, so it may be a little less likely than not.</summary>
    private const double LeastForForm = 0.4;

    /// <summary>People are named in passing all the time.</summary>
    private const double LeastForPeople = 0.48;

    /// <summary>Somebody else's sum or day is the wrong line that hurts most.</summary>
    private const double PrecisionOfFigures = 0.7;

    /// <summary>Labels that must not be said lightly: what they say is hard to hear.</summary>
    private static readonly Label[] Grave = [Label.Contradiction, Label.Pressure];

    private const double PrecisionOfGrave = 0.85;

    private static readonly string[] Languages = ["en", "de"];

    public static byte[] Make(Material material)
    {
        var (lines, conversations, corpora, sorts) = (material.Learn, material.Conversations, material.Corpora, material.Sorts);
        var file = new ModelWriter(sorts);
        foreach (var language in Languages)
        {
            var maker = new ExampleMaker(language, BuiltInRules.Load(language), WordClasses.For(language).With(sorts.GetValueOrDefault(language, WordSorts.None)));
            foreach (var side in Enum.GetValues<Side>())
            {
                var examples = lines.Where(l => l.Side == side && string.Equals(l.Language, language, StringComparison.Ordinal))
                    .SelectMany(l => maker.Of(l).Select(e => (l.Batch, Example: e))).ToList();
                Add(file, language, side is Side.Seller ? ModelPart.Seller : ModelPart.Customer, examples, Heads.Of(side).Length, Pace.OfLines, head => LimitsOf(side, head), CorpusActs.Heeded(corpora, maker, language, side));
            }
        }

        var heard = ModelFile.Read(new MemoryStream(file.ToArray()));
        var forms = new FormExamples(ListenerWith(heard), heard);
        foreach (var language in Languages)
        {
            var examples = conversations.Where(c => string.Equals(c.Language, language, StringComparison.Ordinal)).SelectMany(c => forms.Of(c).Select(e => (c.Name, Example: e))).ToList();
            Add(file, language, ModelPart.Form, examples, Heads.Form.Length, Pace.OfConversations, LimitsOfForm);
        }

        return file.ToArray();
    }

    /// <summary>A listener in both languages, with these models.</summary>
    public static Listener ListenerWith(ModelFile models) => new(Languages.Select(l => (BuiltInRules.Load(l), PhraseBook.BuiltIn(l)!)), models);

    private static void Add(ModelWriter file, string language, ModelPart part, List<(string Batch, Example Example)> examples, int heads, Pace pace, Func<int, (double LeastPrecision, double LeastThreshold)> limits, Heeded? heeded = null)
    {
        if (examples.Count == 0) return;
        // Twice: first to see which features count, then from those alone, so that they learn to do without the others.
        Example[] all = [.. examples.Select(e => e.Example)];
        var kept = ModelWriter.Kept(Trainer.Train(all, heads, pace, heeded), all, part);
        heeded = heeded?.Through(kept);
        file.Add(language, part, Trainer.Train(all, heads, pace, heeded, kept), LeftOut.Scales(examples, heads, pace, limits, kept, heeded));
    }

    private static (double LeastPrecision, double LeastThreshold) LimitsOfForm(int head) =>
        ((Field)head is Field.Budget or Field.Timing ? PrecisionOfFigures : 0, (Field)head is Field.People ? LeastForPeople : LeastForForm);

    private static (double LeastPrecision, double LeastThreshold) LimitsOf(Side side, int head) =>
        (head < Heads.LabelsOf(side) && Grave.Contains(Heads.LabelAt(side, head)) ? PrecisionOfGrave : 0, LikelierThanNot);
}
