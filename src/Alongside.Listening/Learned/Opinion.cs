using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Learned;

/// <summary>
/// What the trained model says of one utterance: of the whole, and of each of its sentences. What a single sentence does, the utterance does
/// too; what the utterance mainly does, is weighed over the whole and over all sentences. Good until the next utterance is heard.
/// </summary>
internal sealed class Opinion(WordClasses classes)
{
    /// <summary>A sentence of fewer words is not looked at for itself.</summary>
    public const int LeastWords = 2;

    private const int LongSentence = 30;

    /// <summary>Where no question mark stands though the transcriber sets them, a question is this much less likely.</summary>
    private const double WithoutMark = 0.3;

    /// <summary>A pushback leans away; where nothing else does, it is none.</summary>
    private const double LeastAway = 0.2;

    /// <summary>What is missed of a pushback is lost for all that follows from it; so it is said early, and how sure it is goes with it.</summary>
    private const double SureOfPushback = 0.35;

    /// <summary>
    /// How likely the words are a contradiction, times the share of the reply's being one in that and the next likeliest code together, from where on a reply contradicts: from there on 95 of a hundred were right on hands of the
    /// training lines that were left out, and a sixth to a third of the contradictions were found.
    /// </summary>
    private const double SureOfContradiction = 0.72;

    private const int Most = LearnedModel.Width;

    private readonly Scorer _scorer = new(classes);
    private readonly double[] _whole = new double[Most];
    private readonly double[] _sentence = new double[Most];
    private readonly double[] _any = new double[Most];
    private readonly double[] _mean = new double[Most];
    private readonly double[] _main = new double[Most];
    // What is added to the scores of the seller's heads because of what they have done so far.
    private readonly double[] _ofTalk = new double[Heads.Seller.Length];
    private double[] _bySentence = new double[8 * Most];
    private LearnedModel _model = null!;
    private Passage _passage = null!;
    private Side _side;

    /// <summary>Whether it is to be believed where it hears questions that can be answered in a word.</summary>
    public bool HearsQuestions { private get; set; } = true;

    /// <summary>Whether it is to be believed where it hears a pushback.</summary>
    public bool HearsPushback { private get; set; } = true;

    /// <summary>The words of the utterance.</summary>
    public ReadOnlySpan<Word> Words => _scorer.Words;

    /// <summary>How sure it is that the customer's words lean towards the change, 0 to 1.</summary>
    public double Toward => _any[Heads.Toward];

    /// <summary>How sure it is that they lean away from it.</summary>
    public double Away => _any[Heads.Away];

    /// <summary>How sure it is that the customer pushes back in some way.</summary>
    public double AnyPushback => _any[Heads.AnyPushback];

    /// <summary>Whether it is sure enough of that to say so.</summary>
    public bool SaysPushback => HearsPushback && AnyPushback >= SureOfPushback && Away >= LeastAway;

    /// <summary>The likeliest response code of the seller's words as a whole, since a "yes" before a "but" is no answer by itself, and how sure it is of it. A contradiction is hard to hear: the reply must be far likelier one than anything else, and the words be one for themselves.</summary>
    public (ResponseCode Code, double Sureness) LikeliestCode
    {
        get
        {
            var (best, most) = (ResponseCode.Ignores, -1.0);
            for (var code = 0; code < Heads.CodeCount; code++)
                if ((ResponseCode)code is not ResponseCode.Contradicts && SurenessOf((ResponseCode)code) > most) (best, most) = ((ResponseCode)code, SurenessOf((ResponseCode)code));
            var contradicts = SurenessOf(ResponseCode.Contradicts);
            return contradicts > most && contradicts / (contradicts + most) * _whole[Heads.IndexOf(Label.Contradiction)] >= SureOfContradiction ? (ResponseCode.Contradicts, contradicts) : (best, most);
        }
    }

    /// <summary>How likely each head is in each sentence; a lone sentence is the whole.</summary>
    public Undertones Undertones => _passage.Sentences.Length > 1
        ? new(_bySentence.AsSpan(0, _passage.Sentences.Length * Most), Most, _model.HeadCount)
        : new(_whole, Most, _model.HeadCount);

    /// <summary>How sure it is that the whole mainly belongs to a family.</summary>
    public double MainSurenessOf(Family family) => _main[Heads.MainOf(family)] * (family is Family.Asks && !HearsQuestions && LikeliestOf(family) is not Label.QuestionOpen ? WithoutMark : 1);

    /// <summary>How sure it is that the whole mainly does this.</summary>
    public double MainOf(Label label) => IsUnheard(label) ? 0 : _main[Heads.IndexOf(label)];

    /// <summary>The likeliest label of a family.</summary>
    public Label LikeliestOf(Family family)
    {
        var best = -1;
        for (var head = 0; head < Heads.LabelsOf(_side); head++)
        {
            var label = Heads.LabelAt(_side, head);
            if (Families.Of(label) == family && (best < 0 || _main[head] > _main[best])) best = head;
        }

        return Heads.LabelAt(_side, best);
    }

    /// <summary>How sure it is that a label is there, 0 to 1.</summary>
    public double Of(Label label) => IsUnheard(label) ? 0 : _any[Heads.IndexOf(label)];

    /// <summary>How sure it is that something is said back, in whatever shade.</summary>
    public double Reflection => Math.Max(Of(Label.ReflectionSimple), Of(Label.ReflectionComplex));

    /// <summary>Whether it is sure enough of a label to say so.</summary>
    public bool Says(Label label) =>
        label is not (Label.SellerOther or Label.CustomerOther) && !IsUnheard(label) && (HearsQuestions || !label.IsQuestion()) && Of(label) >= _model.ThresholdOf(Heads.IndexOf(label));

    /// <summary>Where the words stand that speak for a head: in the sentence that does so most; in a long one, in the clause.</summary>
    public TokenRange RangeOf(int head)
    {
        var sentences = _passage.Sentences;
        var best = 0;
        for (var i = 1; i < sentences.Length; i++)
            if (_bySentence[(i * Most) + head] > _bySentence[(best * Most) + head]) best = i;
        return sentences[best].Count <= LongSentence ? sentences[best] : _scorer.Strongest(ClausesOf(sentences[best]), head);
    }

    /// <summary>How much a sentence of so many words counts beside the others.</summary>
    public static double WeightOf(int words) => Math.Sqrt(words);

    /// <summary>Hears an utterance.</summary>
    public void Take(LearnedModel model, Side side, Passage passage, Earlier before, double saysBack, ImmutableArray<Finding> findings)
    {
        (_model, _side, _passage, HearsQuestions, HearsPushback) = (model, side, passage, true, true);
        foreach (var head in Heads.SaysBack) _ofTalk[head] = saysBack;
        Array.Clear(_any);
        Array.Clear(_mean);
        _scorer.Begin(model, passage, before, findings, side is Side.Seller ? _ofTalk : []);
        var weights = passage.Sentences.Length > 1 ? Sentences() : 0;
        _scorer.ScoreWhole(_whole);
        WeighKinds(_whole);
        for (var head = 0; head < model.HeadCount; head++)
        {
            _any[head] = Math.Max(_any[head], _whole[head]);
            _main[head] = weights > 0 ? (_whole[head] + (_mean[head] / weights)) / 2 : _whole[head];
        }
    }

    private double SurenessOf(ResponseCode code) => _whole[Heads.OfCode(code)];

    private bool IsUnheard(Label label) => !HearsPushback && label.IsPushback();

    /// <summary>Of what kind a pushback is, the heads say under the condition that there is one.</summary>
    private void WeighKinds(double[] sureness)
    {
        if (_side is Side.Seller) return;
        for (var head = Heads.IndexOf(Label.PushbackNoNeed); head <= Heads.IndexOf(Label.PushbackOther); head++) sureness[head] *= sureness[Heads.AnyPushback];
    }

    private double Sentences()
    {
        var weights = 0.0;
        var word = 0;
        var sentences = _passage.Sentences;
        if (_bySentence.Length < sentences.Length * Most) _bySentence = new double[sentences.Length * Most];
        for (var sentence = 0; sentence < sentences.Length; sentence++)
        {
            if (!_scorer.ScoreSentence(sentence, ref word, _sentence))
            {
                Array.Clear(_bySentence, sentence * Most, Most);
                continue;
            }

            WeighKinds(_sentence);
            _sentence.CopyTo(_bySentence, sentence * Most);
            var weight = WeightOf(_scorer.WordCount);
            weights += weight;
            for (var head = 0; head < _model.HeadCount; head++)
            {
                _any[head] = Math.Max(_any[head], _sentence[head]);
                _mean[head] += weight * _sentence[head];
            }
        }

        return weights;
    }

    /// <summary>The clauses of a sentence: they stand side by side.</summary>
    private ReadOnlySpan<TokenRange> ClausesOf(TokenRange sentence)
    {
        var clauses = _passage.Clauses.AsSpan();
        var (first, end) = (0, clauses.Length);
        while (clauses[first].First < sentence.First) first++;
        while (clauses[end - 1].End > sentence.End) end--;
        return clauses[first..end];
    }
}
