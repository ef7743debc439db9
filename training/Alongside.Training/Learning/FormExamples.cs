using System.Collections.Immutable;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Training.Conversations;

namespace Alongside.Training.Learning;

/// <summary>Turns marked conversations into examples of pieces that belong in a field of the order form, or in none.</summary>
internal sealed class FormExamples(Listener listener, ModelFile models)
{
    /// <summary>The pieces of a conversation as it stands, as a transcriber without marks would have it, and in parts, as somebody would try the program.</summary>
    public Example[] Of(MarkedConversation marked) => [.. Make(marked), .. Make(Bare.Of(marked)), .. Part.Of(marked).SelectMany(Make)];

    private List<Example> Make(MarkedConversation marked)
    {
        var hearing = listener.Hear(marked.Conversation);
        if (hearing.Language is null) return [];
        var witness = new Collector(hearing, marked);
        var form = new FormModel(Model: null, models.ClassesOf(hearing.Language));
        OrderFormFiller.Fill(hearing, ImmutableDictionary<string, string>.Empty, form, witness);
        var judge = new PieceJudge(hearing, form, witness);
        for (var i = 0; i < marked.Marks.Length; i++)
            if (marked.Marks[i].Any(m => m.Number is not null)) judge.JudgeSeller(i, SellerProposes.MostProposed);
        return witness.Examples;
    }

    private sealed class Collector(Hearing hearing, MarkedConversation marked) : FormWitness
    {
        private const int Groups = 3;

        /// <summary>A yes comes within so many utterances, if it comes.</summary>
        private const int LongestWait = 4;

        public List<Example> Examples { get; } = [];

        public override void See(int utterance, TokenRange piece, FeatureList features, FeatureList asked, int words, int before)
        {
            if ((hearing.Utterances[utterance].Utterance.Side is Side.Seller ? ProposedTargets(utterance, piece) : Targets(utterance, piece)) is not { } targets) return;
            HashSet<uint>[] groups = [.. Enumerable.Range(0, Groups).Select(_ => new HashSet<uint>())];
            foreach (var feature in (Feature[])[.. features.All, .. asked.All])
                if (!Array.Exists(groups, g => g.Contains(feature.Hash))) groups[feature.Group].Add(feature.Hash);
            Examples.Add(new Example([.. groups.Select(g => g.ToArray())], [Scale(words), Scale(before), 1], targets));
        }

        private static float Scale(int words) => (float)LearnedModel.Scale(words);

        private float[] Targets(int utterance, TokenRange piece)
        {
            var passage = hearing.Passages[utterance];
            var targets = new float[Heads.Form.Length];
            var span = passage.SpanOf(piece);
            var own = Words(passage, span);
            foreach (var mark in marked.Marks[utterance])
            {
                var shared = Words(passage, span, mark.Span);
                if (shared == 0) continue;
                var belongs = 2 * shared >= own || 2 * shared >= Words(passage, mark.Span);
                // A yes to the seller's words is no line of the customer's own, whatever field it is about.
                if (mark.Kind is MarkKind.Trap) Say(ref targets[Heads.Trap], belongs, MarkKind.Belongs);
                else if (mark.Confirms is not null) Say(ref targets[Heads.Yes], belongs, mark.Kind);
                else foreach (var field in mark.Fields) Say(ref targets[OrderForm.FieldIds.IndexOf(field)], belongs, mark.Kind);
            }

            // What belongs somewhere, and holds what only looks so beside it, teaches nothing of that.
            if (targets[Heads.Trap] == 1 && targets.AsSpan(0, Heads.Trap).Contains(1)) targets[Heads.Trap] = float.NaN;
            return targets;
        }

        /// <summary>Of the seller's words only those teach something that were said yes to, and those beside them.</summary>
        private float[]? ProposedTargets(int utterance, TokenRange piece)
        {
            var targets = new float[Heads.Form.Length];
            (targets[Heads.Yes], targets[Heads.Trap]) = (float.NaN, float.NaN);
            var passage = hearing.Passages[utterance];
            var span = passage.SpanOf(piece);
            var own = Words(passage, span);
            var isTaken = false;
            foreach (var proposed in marked.Marks[utterance])
            {
                if (proposed.Number is not { } number) continue;
                var fields = YesesTo(utterance, number).ToList();
                isTaken |= fields.Count > 0;
                var shared = Words(passage, span, proposed.Span);
                if (shared == 0) continue;
                foreach (var field in fields) Say(ref targets[OrderForm.FieldIds.IndexOf(field)], 2 * shared >= own || 2 * shared >= Words(passage, proposed.Span), MarkKind.Belongs);
            }

            return isTaken ? targets : null;
        }

        private IEnumerable<string> YesesTo(int utterance, int number) =>
            marked.Marks.Skip(utterance + 1).Take(LongestWait).SelectMany(m => m).Where(m => m.Confirms == number && m.Kind is MarkKind.Belongs).SelectMany(m => m.Fields);

        /// <summary>Where people would differ, and where a piece holds too little of the marked words, the piece says nothing about the field.</summary>
        private static void Say(ref float target, bool belongs, MarkKind kind)
        {
            if (belongs && kind is MarkKind.Belongs) target = 1;
            else if (target == 0) target = float.NaN;
        }

        private static int Words(Passage passage, TextSpan span, TextSpan? other = null) =>
            passage.Tokens.Count(t => t.Kind is TokenKind.Word or TokenKind.Number && new TextSpan(t.Start, t.End).Overlaps(span) && (other is not { } o || new TextSpan(t.Start, t.End).Overlaps(o)));
    }
}
