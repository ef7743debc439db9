using Alongside.Assigning;
using Alongside.Configuration;
using Alongside.Inputs;
using Alongside.Listening;
using Alongside.Me;
using Alongside.Outputs;
using Alongside.Readers;

namespace Alongside.Commands;

/// <summary><c>alongside review</c>: files become conversations, conversations reviews, reviews the output.</summary>
internal sealed class ReviewCommand(ReviewRequest request, Surroundings surroundings)
{
    // What takes long enough to say that it is being read.
    private const int LargeBytes = 4 * 1024 * 1024;

    private readonly Reports _reports = new(surroundings);
    private readonly UserFolder _user = new(surroundings);

    /// <summary>Does it, and returns the exit code.</summary>
    public int Run()
    {
        try
        {
            Review();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _reports.Say(Problem.Of(request.Output ?? "standard output", failure));
        }

        _reports.Done();
        return _reports.HasProblems ? Exit.Problems : Exit.Done;
    }

    private void Review()
    {
        var (inputs, problems) = InputList.Expand(request.Paths, surroundings);
        problems.ForEach(_reports.Say);
        if (string.IsNullOrWhiteSpace(request.Output) && request.Output is not null)
        {
            _reports.Say(new Problem("--output", "the name is empty", "Name a file to write, or leave it out"));
            return;
        }

        if (request.Output is { } output && inputs.Exists(input => input.Path is { } path && surroundings.TruePath(path) == surroundings.TruePath(output)))
        {
            _reports.Say(new Problem(output, "this is the conversation itself", "Name another file to write"));
            return;
        }

        var (settings, wrong) = SettingsFile.Read(_user.SettingsFile);
        if (wrong is not null) _reports.Say(wrong);
        var (pages, unreadable) = UserPages.Read(_user);
        if (unreadable is not null) _reports.Say(unreadable);
        var read = Read(inputs);
        if (read.Count == 0) return;
        if (Seats.Unknown(request.Me, [.. read.Select(r => r.Transcript)]) is { } unknown)
        {
            _reports.Say(unknown);
            return;
        }

        Write(read, settings ?? Settings.None, Listeners.With(pages, _user, _reports));
    }

    private List<(Transcript Transcript, Input Input)> Read(List<Input> inputs)
    {
        var read = new List<(Transcript, Input)>();
        var assigning = new Assigner(request, surroundings, _reports);
        for (var i = 0; i < inputs.Count; i++)
        {
            var input = inputs[i];
            var (file, problem) = InputBytes.Read(input, surroundings);
            if (problem is not null) _reports.Say(problem);
            if (file is null) continue;
            _reports.Progress(i + 1, inputs.Count, "reading " + input.Name, file.Bytes.Length > LargeBytes);
            var reading = assigning.Assigned(TranscriptFormats.Read(file));
            foreach (var transcript in reading.Transcripts) read.Add((transcript, input));
            foreach (var line in reading.Problems) _reports.Say(line);
        }

        return read;
    }

    private void Write(List<(Transcript Transcript, Input Input)> read, Settings settings, Listener listener)
    {
        var folders = new SettingsLookup();
        var ask = surroundings.CanAsk && !request.Paths.Contains("-")
            ? new WhoIsMe(surroundings.Answers, surroundings.Error, names => UserSettings.Remember(_user, names, surroundings.Unfinished))
            : null;
        var seats = new Seats(request.Me, read.Count > 1, settings, folders, ask);
        var othersReport = !request.NoOthers && settings.OthersReport != false;
        var (output, obstacle) = ReviewOutputs.Open(request, read.Count, othersReport, surroundings);
        if (obstacle is not null) _reports.Say(obstacle);
        if (output is null) return;
        using (output)
        {
            for (var i = 0; i < read.Count; i++)
            {
                var (transcript, input) = read[i];
                var (conversation, unclear) = seats.Seat(transcript, input);
                if (unclear is not null) _reports.Say(unclear);
                if (conversation is null) continue;
                _reports.Progress(i + 1, read.Count, transcript.Source);
                var review = listener.Review(conversation);
                _reports.Done();
                output.Add(review);
            }

            output.Finish();
        }
    }
}
