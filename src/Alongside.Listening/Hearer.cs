using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;

namespace Alongside.Listening;

/// <summary>Goes through a conversation once, utterance by utterance, and hears what each does, given what the other side said before.</summary>
internal sealed class Hearer(RuleBook rules)
{
    /// <summary>Of what the other side said before, only its last words matter, and only so many utterances of them.</summary>
    private const int MostUtterancesBefore = 12;

    /// <summary>A question that waits for an answer stands at the end of a turn.</summary>
    private const int MostUtterancesThatAsk = 2;

    /// <summary>Hears the conversation. With a null language there are no labels.</summary>
    public Hearing Hear(Conversation conversation, ImmutableArray<Passage> passages, string? language)
    {
        var utterances = conversation.Utterances;
        var heard = ImmutableArray.CreateBuilder<HeardUtterance>(utterances.Length);
        var backChannels = ImmutableArray.CreateBuilder<bool>(utterances.Length);
        var floor = new Floor();
        foreach (var utterance in utterances)
        {
            var passage = passages[utterance.Index];
            var isBackChannel = BackChannel.Is(passage, floor.OtherAsked(utterance.Side));
            backChannels.Add(isBackChannel);
            var one = language is null
                ? new HeardUtterance(utterance, Main: null, Lean: null, [])
                : LabelJudge.Judge(utterance, passage, rules.Find(passage, utterance.Side, floor.Before(utterance.Side)));
            heard.Add(one);
            if (!isBackChannel) floor.Add(one, passage, MostUtterancesBefore);
        }

        var flags = backChannels.MoveToImmutable();
        return new Hearing(conversation, language, passages, flags, Turn.Of(utterances, flags), heard.MoveToImmutable());
    }

    /// <summary>What each side said in its last turn so far.</summary>
    private sealed class Floor
    {
        private readonly List<(HeardUtterance Heard, Passage Passage)>[] _last = [[], []];
        private Side? _holder;

        public void Add(HeardUtterance heard, Passage passage, int most)
        {
            var side = heard.Utterance.Side;
            var turn = _last[(int)side];
            if (_holder != side) turn.Clear();
            if (turn.Count == most) turn.RemoveAt(0);
            turn.Add((heard, passage));
            _holder = side;
        }

        public bool OtherAsked(Side side)
        {
            var other = _last[1 - (int)side];
            return other.Count > 0 && (Asks(other[^1].Heard) || other[^1].Passage.Sentences is [.., var last] && other[^1].Passage.EndsWithQuestionMark(last));
        }

        public RuleContext Before(Side side)
        {
            var other = _last[1 - (int)side];
            if (other.Count == 0) return RuleContext.None;
            var before = other.Select(o => o.Passage).ToImmutableArray();
            var since = _holder == side ? _last[(int)side].Count : 0;
            return new RuleContext(other.Exists(o => o.Heard.Has(l => l.IsPushback())), other.TakeLast(MostUtterancesThatAsk).Any(o => Asks(o.Heard)), before) { Since = since };
        }

        private static bool Asks(HeardUtterance heard) => heard.Has(l => l.IsQuestion() || l is Label.CustomerQuestion);
    }
}
