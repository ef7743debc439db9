using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Alongside.Listening.Conversations;

namespace Alongside.Training.Conversations;

/// <summary>Reads marked conversations; <c>data/README.md</c> says how they are written.</summary>
internal static partial class ConversationFile
{
    /// <summary>The conversations in a folder, in the order of the files' names, and what is wrong with those that could not be read.</summary>
    public static (ImmutableArray<MarkedConversation> Conversations, ImmutableArray<string> Problems) ReadFolder(string folder)
    {
        var conversations = ImmutableArray.CreateBuilder<MarkedConversation>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            conversations.Add(Read(Path.GetFileName(file), File.ReadAllLines(file), problems));
        return (conversations.ToImmutable(), problems.ToImmutable());
    }

    public static MarkedConversation Read(string name, string[] lines, ImmutableArray<string>.Builder problems)
    {
        var head = string.Join('\n', lines.TakeWhile(l => l.StartsWith('#')));
        var sellers = SellerLine().Match(head).Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (sellers.Length == 0) problems.Add($"{name}: nobody is the seller. Add a line \"# seller: Name\"");
        var people = new List<Participant>();
        var utterances = ImmutableArray.CreateBuilder<Utterance>();
        var marks = ImmutableArray.CreateBuilder<ImmutableArray<Mark>>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#') || string.IsNullOrWhiteSpace(lines[i])) continue;
            var colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                problems.Add($"{name}:{i + 1}: nobody says it. Begin with \"Name: \"");
                continue;
            }

            var speaker = Speaker(people, lines[i][..colon], sellers);
            var (text, found) = MarkedText.Parse(lines[i][(colon + 2)..], out var wrong);
            if (wrong is not null) problems.Add($"{name}:{i + 1}: {wrong}");
            utterances.Add(new Utterance(utterances.Count, speaker.Id, speaker.Side, StartSeconds: null, EndSeconds: null, text));
            marks.Add(found);
        }

        var medium = KindLine().Match(head).Groups["kind"].Value.Trim() switch { "mail" or "Mail" => Medium.Mail, "chat" or "Chat" => Medium.Chat, _ => Medium.Call };
        var language = head.Contains("language: de", StringComparison.Ordinal) ? "de" : "en";
        return new MarkedConversation(name, language, new Conversation(name, "text", medium, StartedAt: null, [.. people], utterances.ToImmutable()), marks.ToImmutable());
    }

    private static Participant Speaker(List<Participant> people, string name, string[] sellers)
    {
        var known = people.Find(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        if (known is not null) return known;
        people.Add(new Participant($"p{people.Count + 1}", name, sellers.Contains(name, StringComparer.Ordinal) ? Side.Seller : Side.Customer));
        return people[^1];
    }

    [GeneratedRegex(@"^# seller: (?<names>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SellerLine();

    [GeneratedRegex(@"kind: (?<kind>[^\s].*?)(?:\s{2,}|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KindLine();
}
