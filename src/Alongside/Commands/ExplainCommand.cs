using System.Text;
using Alongside.Assigning;
using Alongside.Configuration;
using Alongside.Inputs;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Me;
using Alongside.Outputs;
using Alongside.Readers;
using Alongside.Reviews.Json;
using Alongside.Reviews.Words;
using Alongside.Terminal;

namespace Alongside.Commands;

/// <summary><c>alongside explain</c>: says why an utterance was heard as it was, or lists the utterances that there are.</summary>
/// <param name="request">The one file, who is me, and how to show it.</param>
/// <param name="utterance">Which utterance; null for the list.</param>
/// <param name="surroundings">What the program runs in.</param>
internal sealed class ExplainCommand(ReviewRequest request, int? utterance, Surroundings surroundings)
{
    private const int MostNamed = 12;

    private readonly Reports _reports = new(surroundings);
    private readonly UserFolder _user = new(surroundings);

    /// <summary>Does it, and returns the exit code.</summary>
    public int Run()
    {
        try
        {
            Explain();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _reports.Say(Problem.Of("standard output", failure));
        }

        return _reports.HasProblems ? Exit.Problems : Exit.Done;
    }

    private void Explain()
    {
        var (settings, wrong) = SettingsFile.Read(_user.SettingsFile);
        if (wrong is not null) _reports.Say(wrong);
        var (pages, unreadable) = UserPages.Read(_user);
        if (unreadable is not null) _reports.Say(unreadable);
        if (Conversation(settings ?? Settings.None) is not { } conversation) return;
        if (utterance is { } number && number >= conversation.Utterances.Length)
        {
            _reports.Say(NoSuch(number, conversation));
            return;
        }

        var listener = Listeners.With(pages, _user, _reports);
        using var to = new StreamWriter(surroundings.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true);
        if (utterance is { } one) Write(conversation, listener.Explain(conversation, one), to);
        else List(listener.Review(conversation), to);
    }

    private Conversation? Conversation(Settings settings)
    {
        var written = request.Paths[0];
        var (name, id) = Name(written);
        var full = name is "-" ? null : surroundings.FullPath(name);
        if (full is not null && Directory.Exists(full))
        {
            _reports.Say(new Problem(written, "this is a folder", "Name one conversation in it"));
            return null;
        }

        var input = new Input(name, full, full is null ? surroundings.Folder : Path.GetDirectoryName(full) ?? surroundings.Folder);
        var (file, problem) = InputBytes.Read(input, surroundings);
        if (problem is not null) _reports.Say(problem);
        if (file is null) return null;
        var reading = new Assigner(request, surroundings, _reports).Assigned(TranscriptFormats.Read(file));
        foreach (var line in reading.Problems) _reports.Say(line);
        if (One(reading, written, id) is not { } transcript) return null;
        var ask = surroundings.CanAsk && input.Path is not null
            ? new WhoIsMe(surroundings.Answers, surroundings.Error, names => UserSettings.Remember(_user, names, surroundings.Unfinished))
            : null;
        var (conversation, unclear) = new Seats(request.Me, several: false, settings, new SettingsLookup(), ask).Seat(transcript, input);
        if (unclear is not null) _reports.Say(unclear);
        return conversation;
    }

    /// <summary>The file, and behind a # which of its conversations, as a review's source names it.</summary>
    private (string Name, string? Id) Name(string written)
    {
        if (written is "-" || Path.Exists(surroundings.FullPath(written))) return (written, null);
        for (var at = written.IndexOf('#', StringComparison.Ordinal); at > 0; at = written.IndexOf('#', at + 1))
            if (written[..at] is "-" || File.Exists(surroundings.FullPath(written[..at]))) return (written[..at], written[(at + 1)..]);
        return (written, null);
    }

    private Transcript? One(Reading reading, string written, string? id)
    {
        var there = reading.Transcripts;
        if (id is null && there is [var only]) return only;
        if (there.IsEmpty) return null;
        if (id is not null && there.FirstOrDefault(t => t.Source == written) is { } named) return named;
        var names = string.Join(", ", there.Take(MostNamed).Select(t => t.Source)) + (there.Length > MostNamed ? $" and {there.Length - MostNamed} more" : "");
        _reports.Say(id is null
            ? new Problem(written, $"there are {Counts.Number(there.Length)} conversations in it", $"Say which: {names}")
            : new Problem(written, "there is no such conversation in it", $"There is {names}"));
        return null;
    }

    private static Problem NoSuch(int number, Conversation conversation) => new(
        $"--utterance {number}",
        conversation.Utterances.Length is 1 ? $"there is one utterance in {conversation.Source}, and its number is 0"
        : $"there are {Counts.Digits(conversation.Utterances.Length)} utterances in {conversation.Source}, from 0 to {conversation.Utterances.Length - 1}",
        "Leave --utterance out for a list of them");

    private void Write(Conversation conversation, Listening.Explaining.Explanation explanation, StreamWriter to)
    {
        if (request.Format is OutputFormat.Json) AsLine(stream => ExplanationJson.Write(conversation, explanation, stream));
        else TerminalExplanation.Write(conversation, explanation, to, View());
    }

    private void List(Review review, StreamWriter to)
    {
        if (request.Format is OutputFormat.Json) AsLine(stream => UtterancesJson.Write(review, stream));
        else UtteranceList.Write(review, to, View(), $"{surroundings.Command} explain {request.Paths[0]} --utterance 0");
    }

    private void AsLine(Action<Stream> write)
    {
        write(surroundings.Output);
        surroundings.Output.WriteByte((byte)'\n');
    }

    private TerminalView View() => TerminalView.For(surroundings, othersReport: false, surroundings.OutputIsTerminal, request);
}
