using System.Collections.Immutable;
using System.Text;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Tests.Entries;

/// <summary>Writes a conversation with its labels down as a script: <c>S: …</c>, <c>C: Well, [budget|we have four thousand].</c></summary>
internal static class Talk
{
    public static Hearing Hearing(string script, DateTime? startedAt = null)
    {
        var utterances = ImmutableArray.CreateBuilder<Utterance>();
        var labels = new List<ImmutableArray<LabelSpan>>();
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var side = line[0] is 'S' ? Side.Seller : Side.Customer;
            var (text, spans) = Parse(side, line[2..].Trim());
            utterances.Add(new Utterance(utterances.Count, side is Side.Seller ? "p1" : "p2", side, null, null, text));
            labels.Add(spans);
        }

        // What the script does not say is heard.
        var hearing = Hearing(utterances.ToImmutable(), labels, startedAt);
        var heard = Listener.BuiltIn.Hear(hearing.Conversation).Utterances;
        return hearing with { Utterances = [.. heard.Select((u, i) => labels[i].IsEmpty ? u : u with { Main = labels[i][0].Label, Labels = labels[i] })] };
    }

    public static Hearing Hearing(ImmutableArray<Utterance> utterances, List<ImmutableArray<LabelSpan>> labels, DateTime? startedAt)
    {
        ImmutableArray<Passage> passages = [.. utterances.Select(u => Passage.Of(u.Text))];
        ImmutableArray<bool> flags = [.. passages.Select((p, i) => BackChannel.Is(p, i > 0 && utterances[i - 1].Side != utterances[i].Side && utterances[i - 1].Text.EndsWith('?')))];
        var conversation = new Conversation(
            "talk.txt", "plain", Medium.Call, startedAt is { } at ? new StartedAt(at) : null, [new("p1", "Sam", Side.Seller), new("p2", "Cleo", Side.Customer)], utterances);
        return new Hearing(conversation, "en", passages, flags, Turn.Of(utterances, flags), [.. utterances.Select((u, i) => new HeardUtterance(u, null, null, labels[i]))]);
    }

    public static OrderForm Form(string script, DateTime? startedAt = null) => OrderFormFiller.Fill(Hearing(script, startedAt), new Dictionary<string, string>());

    public static FormField Field(string script, string field, DateTime? startedAt = null) => Form(script, startedAt).Fields.Single(f => f.Id == field);

    private static (string Text, ImmutableArray<LabelSpan> Labels) Parse(Side side, string line)
    {
        var text = new StringBuilder();
        var labels = ImmutableArray.CreateBuilder<LabelSpan>();
        var open = new Stack<(Label Label, int Start)>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '[')
            {
                var bar = line.IndexOf('|', i);
                open.Push((LabelNames.Parse(side, line[(i + 1)..bar]) ?? throw new ArgumentException(line, nameof(line)), text.Length));
                i = bar;
            }
            else if (line[i] is ']')
            {
                var (label, start) = open.Pop();
                labels.Add(new LabelSpan(label, new TextSpan(start, text.Length), 0.9, null));
            }
            else
            {
                text.Append(line[i]);
            }
        }

        return (text.ToString(), labels.ToImmutable());
    }
}
