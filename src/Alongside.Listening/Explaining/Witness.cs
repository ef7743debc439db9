using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Explaining;

/// <summary>Is there while a conversation is heard, and keeps of one utterance why it was heard as it was.</summary>
internal sealed class Witness
{
    private Weigher? _weigher;

    public MainReason? Main { get; private set; }

    public LeanReason? Lean { get; private set; }

    public ImmutableArray<LabelReason> Labels { get; private set; } = [];

    public ImmutableArray<SetAside> SetAside { get; private set; } = [];

    /// <summary>Looks on as the utterance has just been judged.</summary>
    public void Look(HeardUtterance heard, Passage passage, ImmutableArray<Finding> findings, Opinion? opinion, Func<Weigher?> weigher, bool marksQuestions)
    {
        _weigher = opinion is null ? null : weigher();
        var sorted = Sorted.Of(passage, findings, opinion, heard.Main, marksQuestions);
        SetAside = sorted.SetAside;
        Labels = [.. heard.Labels.Select(label => ReasonOf(label, passage, sorted))];
        Main = MainOf(heard, passage, sorted, opinion);
        if (heard.Lean is { } lean) Lean = LeanOf(lean, passage, sorted, opinion);
    }

    /// <summary>Why a reply was heard as it was; the rules' part of it is that of the label that decided.</summary>
    public Reason ReasonOf(ResponseCode code, LabelReason? label) => new(label?.Reason.Rules ?? [], _weigher?.AsAWhole(Heads.OfCode(code)));

    private LabelReason ReasonOf(LabelSpan label, Passage passage, Sorted sorted)
    {
        var rules = label.Source is null ? [] : sorted.Said
            .Where(f => f.Page.Label == label.Label && label.Span.Contains(passage.SpanOf(f.Range)))
            .OrderBy(f => f.Page.Id == label.Source ? 0 : 1)
            .Select(f => new RuleReason(f.Page, passage.SpanOf(f.Range))).ToImmutableArray();
        var isGuessed = label.Source is null && label.Label.IsPushback();
        return new LabelReason(label, new Reason(rules, label.Label.IsPushback() ? _weigher?.Anywhere(Heads.AnyPushback) : _weigher?.Anywhere(Heads.IndexOf(label.Label), hasThreshold: true)), isGuessed);
    }

    private MainReason? MainOf(HeardUtterance heard, Passage passage, Sorted sorted, Opinion? opinion)
    {
        if (heard.Main is not { } main) return null;
        var rules = sorted.Kept.Where(f => f.Page.Label == main).Select(f => new RuleReason(f.Page, passage.SpanOf(f.Range))).ToImmutableArray();
        var contenders = opinion is null ? [] : MainLabel.Contenders(heard.Utterance.Side, passage, sorted.Kept, opinion);
        return new MainReason(main, new Reason(rules, _weigher?.Mainly(main.IsPushback() ? Heads.MainOf(Family.PushesBack) : Heads.IndexOf(main))), contenders);
    }

    private LeanReason LeanOf(Lean lean, Passage passage, Sorted sorted, Opinion? opinion)
    {
        var rules = lean is Moves.Lean.Neutral ? [] : sorted.Found.Where(f => f.Page.Lean == lean).Select(f => new RuleReason(f.Page, passage.SpanOf(f.Range))).ToImmutableArray();
        var isAway = lean is Moves.Lean.Away || (lean is Moves.Lean.Neutral && opinion?.Away > opinion?.Toward);
        return new LeanReason(lean, new Reason(rules, _weigher?.Anywhere(isAway ? Heads.Away : Heads.Toward)), opinion?.Toward, opinion?.Away);
    }
}
