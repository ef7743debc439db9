using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;

namespace Alongside.Listening;

/// <summary>Goes through a conversation once, utterance by utterance, and hears what each does, given what the other side said before.</summary>
internal sealed class Hearer(RuleBook rules, ModelFile models)
{
    /// <summary>Of what the other side said before, only its last words matter, and only so many utterances of them.</summary>
    private const int MostUtterancesBefore = 12;

    /// <summary>A question that waits for an answer stands at the end of a turn.</summary>
    private const int MostUtterancesThatAsk = 2;

    /// <summary>From its third utterance on a turn of the customer's stands for itself: what was asked before it has had its answer.</summary>
    private const int LongestAnswer = 1;

    /// <summary>By what the order form of a language is filled; null where there is no model of it.</summary>
    public FormModel? FormModel(string language) => models.FormOf(language);

    /// <summary>Hears the conversation. With a null language there are no labels.</summary>
    public Hearing Hear(Conversation conversation, ImmutableArray<Passage> passages, string? language, Witness?[]? witnesses = null)
    {
        var utterances = conversation.Utterances;
        var heard = ImmutableArray.CreateBuilder<HeardUtterance>(utterances.Length);
        var backChannels = ImmutableArray.CreateBuilder<bool>(utterances.Length);
        var ear = language is null ? null : LearnedEar.For(language, models);
        var floor = new Floor(ear);
        var marksQuestions = QuestionMarks.AreUsed(passages);
        foreach (var utterance in utterances)
        {
            var passage = passages[utterance.Index];
            var isBackChannel = BackChannel.Is(passage, floor.OtherAsked(utterance.Side));
            backChannels.Add(isBackChannel);
            var one = language is null
                ? new HeardUtterance(utterance, Main: null, Lean: null, [])
                : Judge(utterance, passage, floor, ear, marksQuestions, witnesses?[utterance.Index]);
            heard.Add(one);
            if (!isBackChannel) floor.Add(one, passage, MostUtterancesBefore);
        }

        var flags = backChannels.MoveToImmutable();
        return new Hearing(conversation, language, passages, flags, Turn.Of(utterances, flags), heard.MoveToImmutable());
    }

    private HeardUtterance Judge(Utterance utterance, Passage passage, Floor floor, LearnedEar? ear, bool marksQuestions, Witness? witness)
    {
        var context = floor.Before(utterance.Side);
        var findings = rules.Find(passage, utterance.Side, context);
        var earlier = floor.Earlier(utterance.Side, context);
        var saysBack = floor.Habit.SaysBack;
        var opinion = ear?.Hear(utterance.Side, passage, earlier, saysBack, findings);
        var heard = LabelJudge.Judge(utterance, passage, findings, opinion, context.AfterPushback, marksQuestions);
        witness?.Look(heard, passage, findings, opinion, () => ear?.Weigh(utterance.Side, passage, earlier, saysBack, findings), marksQuestions);
        if (utterance.Side is Side.Seller && opinion is not null) floor.Habit.Add(opinion.MainSurenessOf(Family.Tells));
        return heard;
    }

    /// <summary>What each side said in its last turn so far.</summary>
    private sealed class Floor(LearnedEar? ear)
    {
        private readonly Earlier?[] _earlier = new Earlier?[2];
        private readonly List<(HeardUtterance Heard, Passage Passage)>[] _last = [[], []];
        private Side? _holder;

        public Habit Habit { get; } = new();

        public void Add(HeardUtterance heard, Passage passage, int most)
        {
            var side = heard.Utterance.Side;
            var turn = _last[(int)side];
            if (_holder != side)
            {
                turn.Clear();
                _earlier[(int)side]?.Clear();
            }

            if (ear is not null) (_earlier[(int)side] ??= new Earlier()).Add(side, passage, ear.WordsOf(passage));
            if (turn.Count == most) turn.RemoveAt(0);
            turn.Add((heard, passage));
            _holder = side;
        }

        public bool OtherAsked(Side side)
        {
            var other = _last[1 - (int)side];
            return other.Count > 0 && (Asks(other[^1].Heard) || other[^1].Passage.Sentences is [.., var last] && other[^1].Passage.EndsWithQuestionMark(last));
        }

        public Earlier Earlier(Side side, RuleContext context)
        {
            if (_earlier[1 - (int)side] is not { } earlier || (side is Side.Customer && context.Since > LongestAnswer)) return Learned.Earlier.Nothing;
            (earlier.PushesBack, earlier.Asks) = (context.AfterPushback, context.AfterQuestion);
            return earlier;
        }

        public RuleContext Before(Side side)
        {
            var other = _last[1 - (int)side];
            if (other.Count == 0) return RuleContext.None;
            var before = ImmutableArray.CreateBuilder<Passage>(other.Count);
            var (pushesBack, asks) = (false, false);
            for (var i = 0; i < other.Count; i++)
            {
                before.Add(other[i].Passage);
                pushesBack |= other[i].Heard.Has(static l => l.IsPushback());
                asks |= i >= other.Count - MostUtterancesThatAsk && Asks(other[i].Heard);
            }

            return new RuleContext(pushesBack, asks, before.MoveToImmutable()) { Since = _holder == side ? _last[(int)side].Count : 0 };
        }

        private static bool Asks(HeardUtterance heard) => heard.Has(static l => l.IsQuestion() || l is Label.CustomerQuestion);
    }
}
