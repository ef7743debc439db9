using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Conversations;
using Alongside.OrderForms.Rules;
using Alongside.Readers;
using Alongside.Web.Features.Desk;
using Alongside.Web.Importing;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Importing;

/// <summary>What a conversation and those in it are called to begin with.</summary>
internal static class ImportWords
{
    private const int MostWords = 30;

    /// <summary>"Call on 3 March 2026": by what it is, and by its day where it says it.</summary>
    public static string Name(Transcript transcript, Reader reader)
    {
        var what = transcript.Medium switch
        {
            Medium.Call => reader.In("Conversation", "Gespräch"),
            Medium.Chat => reader.In("Chat", "Chat"),
            _ => reader.In("Mails", "Mailwechsel"),
        };
        return transcript.StartedAt is { } at ? reader.In($"{what}, {Day(at, reader)}", $"{what} vom {Day(at, reader)}") : what;
    }

    /// <summary>Who, and when: enough to tell one conversation of a file from another.</summary>
    public static string Facts(Transcript transcript, Reader reader)
    {
        var who = string.Join(", ", transcript.Speakers.Take(4).Select(s => s.Name)) + (transcript.Speakers.Length > 4 ? ", …" : "");
        return transcript.StartedAt is { } at ? $"{who} · {Day(at, reader)}" : who;
    }

    /// <summary>How it begins.</summary>
    public static string Begins(Transcript transcript)
    {
        if (transcript.Lines.IsEmpty) return "";
        var words = transcript.Lines[0].Text.Split(' ', '\n');
        return words.Length <= MostWords ? transcript.Lines[0].Text : string.Join(' ', words.Take(MostWords)) + " …";
    }

    /// <summary>The indexes of the speakers that some names mean.</summary>
    public static IEnumerable<string> Ticked(Transcript transcript, IReadOnlyList<string> names)
    {
        if (Sides.Seat(transcript, names, mustMatch: false).Conversation is not { } seated) return [];
        var sellers = seated.Participants.Where(p => p.Side == Side.Seller).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return transcript.Speakers.Select((s, i) => (s.Name, Index: i)).Where(s => sellers.Contains(s.Name)).Select(s => s.Index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The names of the speakers with some indexes.</summary>
    public static ImmutableArray<string> Speakers(string indexes, Transcript transcript) =>
        [.. indexes.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(i => int.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < transcript.Speakers.Length ? transcript.Speakers[index].Name : null)
            .OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The others' names, as one; empty where there are no others.</summary>
    public static string Others(Transcript transcript, ImmutableArray<string> me)
    {
        var others = transcript.Speakers.Select(s => TypedText.Tidy(s.Name)).Where(n => n.Length > 0 && !me.Contains(n, StringComparer.Ordinal)).Take(4).ToList();
        if (others.Count == 0) return "";
        var joined = Together.Names(others);
        return joined.Length <= Limits.Name ? joined : TypedText.Tidy(others[0][..Math.Min(others[0].Length, Limits.Name)]);
    }

    private static string Day(StartedAt at, Reader reader) => reader.In(DateOnly.FromDateTime(at.Local));
}
