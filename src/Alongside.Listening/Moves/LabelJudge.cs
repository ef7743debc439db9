using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Moves;

/// <summary>
/// Decides what an utterance does, out of what the rules and the trained model say about it. This is the one place where they meet: the model has
/// heard the rules out; where a rule found something, its words are those that are shown, unless the model holds it for most unlikely.
/// </summary>
internal static class LabelJudge
{
    /// <summary>What a rule finds that is right as often as this stands, whatever the model holds of it; but for a pushback, which depends on what is spoken of.</summary>
    public const double SureRule = 0.9;

    /// <summary>What a less sure rule finds is dropped where the model holds it for no likelier than this.</summary>
    private const double Unlikely = 0.05;

    /// <summary>A pushback, where the model holds any for no likelier than this: "I don't need the signature" pushes nothing back.</summary>
    private const double UnlikelyPushback = 0.2;

    private const double LikelierThanNot = 0.5;

    /// <summary>Where the whole mainly does something else, what sounds said back in it has to be as sure as this: a lecture about "you" is full of such sentences.</summary>
    private const double SureBeside = 0.8;

    /// <summary>Most of what people say leans neither way: so the model has to be this sure that something does.</summary>
    private const double SureOfLean = 0.7;

    /// <summary>Below this nothing leans, whatever the rules found.</summary>
    private const double NoLean = 0.2;

    /// <summary>The utterance with its labels, its main label and its lean.</summary>
    /// <param name="utterance">The utterance.</param>
    /// <param name="passage">Its words.</param>
    /// <param name="findings">What the rules found.</param>
    /// <param name="opinion">What the model holds of it; null where there is no model, or nothing to hear.</param>
    /// <param name="afterPushback">Whether the other side has just pushed back.</param>
    /// <param name="marksQuestions">Whether the conversation is written down with question marks.</param>
    public static HeardUtterance Judge(Utterance utterance, Passage passage, ImmutableArray<Finding> findings, Opinion? opinion, bool afterPushback, bool marksQuestions)
    {
        var all = findings;
        findings = Contrast.Without(passage, findings);
        var kept = Conflicts.Resolve(findings);
        if (marksQuestions) RemoveUnmarkedQuestions(passage, kept);
        if (opinion is null) return new HeardUtterance(utterance, MainLabel.Of(utterance.Side, passage, kept), utterance.Side is Side.Customer ? LeanOf(findings) : null, LabelsOf(passage, kept));

        // What only makes room for what follows is no pushback for the model, either.
        opinion.HearsPushback = findings.Length == all.Length;
        opinion.HearsQuestions = !marksQuestions || passage.Text.Contains('?', StringComparison.Ordinal);
        var main = MainLabel.Of(utterance.Side, passage, kept, opinion);
        RemoveUnlikely(kept, opinion, main);
        if (AsksOtherwise(kept, main)) kept.RemoveAll(static f => f.Page.Label!.Value.IsQuestion());
        var labels = LabelsOf(utterance.Side, passage, kept, opinion, main);
        return utterance.Side is Side.Customer
            ? new HeardUtterance(utterance, main, LeanOf(findings, opinion), labels) { Undertones = opinion.Undertones }
            : new HeardUtterance(utterance, main, Lean: null, labels) { Reply = afterPushback ? ReplyOf(passage, opinion) : null };
    }

    /// <summary>Whether it would be a question that can be answered in a word, but ends without a mark where marks are set.</summary>
    public static bool LacksItsMark(Passage passage, Finding finding) => finding.Page.Label is Label.QuestionClosed or Label.QuestionLeading && !passage.EndsWithQuestionMark(finding.Sentence);

    /// <summary>Whether the model holds a finding for so unlikely that it is dropped.</summary>
    public static bool IsUnlikely(Finding finding, Opinion opinion)
    {
        var label = finding.Page.Label!.Value;
        if (label.IsPushback()) return opinion.AnyPushback < UnlikelyPushback;
        // What says the customer back does so by what it makes of their words, not by how it begins.
        if (label.IsReflection()) return opinion.Reflection < LikelierThanNot;
        return finding.Page.Confidence < SureRule && opinion.Of(label) < Unlikely;
    }

    /// <summary>Whether it sounds said back beside what the whole mainly does, and not surely enough.</summary>
    public static bool IsBeside(Label label, Opinion opinion, Label main) => label.IsReflection() && !main.IsReflection() && opinion.Reflection < SureBeside;

    /// <summary>Whether all of it mainly asks, and the questions that rules found in it are of other kinds: then it is of the kind that the whole is, which is told more surely, but for a sure rule's.</summary>
    public static bool AsksOtherwise(List<Finding> kept, Label main) =>
        main.IsQuestion() && kept.Exists(static f => f.Page.Label!.Value.IsQuestion())
        && !kept.Exists(f => f.Page.Label == main || (f.Page.Label!.Value.IsQuestion() && f.Page.Confidence >= SureRule));

    /// <summary>
    /// How sure a finding is. The model has heard the rule out and many others: where a sure rule and the model both hear it, it is as sure as the surer; otherwise half-way between
    /// the two, or as sure as the model where that is surer. A pushback depends on what is spoken of: no rule vouches for it by itself.
    /// </summary>
    public static double ConfidenceOf(Finding finding, Opinion opinion)
    {
        var (label, page) = (finding.Page.Label!.Value, finding.Page.Confidence);
        var sureness = label.IsPushback() ? opinion.AnyPushback : opinion.Of(label);
        if (page >= SureRule && sureness >= LikelierThanNot) return Math.Max(page, sureness);
        return label.IsPushback() ? sureness : Math.Max(sureness, (page + sureness) / 2);
    }

    private static void RemoveUnmarkedQuestions(Passage passage, List<Finding> kept)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
            if (LacksItsMark(passage, kept[i])) kept.RemoveAt(i);
    }

    private static void RemoveUnlikely(List<Finding> kept, Opinion opinion, Label main)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
            if (IsUnlikely(kept[i], opinion) || IsBeside(kept[i].Page.Label!.Value, opinion, main)) kept.RemoveAt(i);
    }

    /// <summary>What the rules found.</summary>
    private static ImmutableArray<LabelSpan> LabelsOf(Passage passage, List<Finding> kept)
    {
        var labels = ImmutableArray.CreateBuilder<LabelSpan>(kept.Count);
        foreach (var finding in kept) labels.Add(new LabelSpan(finding.Page.Label!.Value, passage.SpanOf(finding.Range), finding.Page.Confidence, finding.Page.Id));
        return labels.MoveToImmutable();
    }

    /// <summary>What the rules found, and what the model hears besides.</summary>
    private static ImmutableArray<LabelSpan> LabelsOf(Side side, Passage passage, List<Finding> kept, Opinion opinion, Label main)
    {
        var labels = ImmutableArray.CreateBuilder<LabelSpan>(kept.Count);
        foreach (var finding in kept)
        {
            var label = finding.Page.Label!.Value;
            labels.Add(new LabelSpan(label, passage.SpanOf(finding.Range), ConfidenceOf(finding, opinion), finding.Page.Id));
        }

        for (var head = 0; head < Heads.LabelsOf(side); head++)
        {
            var label = Heads.LabelAt(side, head);
            if (label.IsPushback() || !IsSaid(label, opinion, main) || Has(labels, label)) continue;
            labels.Add(new LabelSpan(label, passage.SpanOf(opinion.RangeOf(head)), opinion.Of(label), Source: null));
        }

        if (side is Side.Customer && opinion.SaysPushback && !HasPushback(labels))
            labels.Add(new LabelSpan(opinion.LikeliestOf(Family.PushesBack), passage.SpanOf(opinion.RangeOf(Heads.AnyPushback)), opinion.AnyPushback, Source: null));
        labels.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End != b.Span.End ? b.Span.End.CompareTo(a.Span.End) : a.Label.CompareTo(b.Label));
        return labels.DrainToImmutable();
    }

    private static bool Has(ImmutableArray<LabelSpan>.Builder labels, Label label)
    {
        for (var i = 0; i < labels.Count; i++)
            if (IsOfAKind(labels[i].Label, label)) return true;
        return false;
    }

    private static bool HasPushback(ImmutableArray<LabelSpan>.Builder labels)
    {
        for (var i = 0; i < labels.Count; i++)
            if (labels[i].Label.IsPushback()) return true;
        return false;
    }

    private static Lean LeanOf(ImmutableArray<Finding> findings)
    {
        var sum = 0.0;
        foreach (var finding in findings)
            sum += finding.Page.Lean switch { Lean.Toward => finding.Page.Confidence, Lean.Away => -finding.Page.Confidence, _ => 0 };
        return sum switch { > 0.3 => Lean.Toward, < -0.3 => Lean.Away, _ => Lean.Neutral };
    }

    private static Lean LeanOf(ImmutableArray<Finding> findings, Opinion opinion)
    {
        var sureness = Math.Max(opinion.Toward, opinion.Away);
        if (sureness >= SureOfLean) return opinion.Toward > opinion.Away ? Lean.Toward : Lean.Away;
        return sureness < NoLean ? Lean.Neutral : LeanOf(findings);
    }

    /// <summary>Whether a label is given that no rule has found. Where the whole mainly asks, it asks in that way.</summary>
    private static bool IsSaid(Label label, Opinion opinion, Label main) =>
        label.IsQuestion() && main.IsQuestion() ? label == main : opinion.Says(label) && !IsOutdone(label, opinion) && !IsBeside(label, opinion, main);

    /// <summary>Which kind of question or reflection it is, the words of a rule have said already.</summary>
    private static bool IsOfAKind(Label found, Label label) => found == label || (found.IsQuestion() && label.IsQuestion()) || (found.IsReflection() && label.IsReflection());

    /// <summary>Of two labels that are the same but for a shade, the surer stays.</summary>
    private static bool IsOutdone(Label label, Opinion opinion) => label switch
    {
        Label.ReflectionSimple => opinion.Of(Label.ReflectionComplex) > opinion.Of(label),
        Label.ReflectionComplex => opinion.Of(Label.ReflectionSimple) >= opinion.Of(label),
        Label.QuestionOpen => opinion.Of(Label.QuestionClosed) > opinion.Of(label),
        Label.QuestionClosed => opinion.Of(Label.QuestionOpen) >= opinion.Of(label),
        _ => false,
    };

    private static HeardReply ReplyOf(Passage passage, Opinion opinion)
    {
        var (code, sureness) = opinion.LikeliestCode;
        return new HeardReply(code, sureness, passage.SpanOf(opinion.RangeOf(Heads.OfCode(code))));
    }
}
