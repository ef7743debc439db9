using System.CommandLine;
using System.Globalization;
using Alongside.Assigning;
using Alongside.Outputs;

namespace Alongside.Commands;

/// <summary>The arguments and options of <c>alongside explain</c>.</summary>
internal sealed class ExplainOptions
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A conversation file, or - for standard input. Where it holds several conversations: box.mbox#2.",
    };

    private readonly Option<string?> _utterance = new("--utterance", "-u")
    {
        HelpName = "N",
        Description = "Which utterance, by its number from 0. Leave it out for a list of them.",
    };

    private readonly Option<string[]> _me = new("--me")
    {
        HelpName = "NAME",
        Description = "Who you are in it: a name or an e-mail address as it stands there. Repeat it for a partner on your side.",
    };

    private readonly Option<string> _format = new("--format")
    {
        HelpName = "text|json",
        Description = "How to show it: to read here (text), for programs (json).",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _assign = new("--assign")
    {
        HelpName = "WHO",
        Description = "Who speaks where the file does not say. \"Dana,Jana\": they take turns. \"Dana: 1-3,7; Jana: rest\": by paragraph.",
    };

    /// <summary>The command with all of these.</summary>
    public Command Command(Surroundings surroundings)
    {
        _format.Validators.Add(result =>
        {
            var value = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "text";
            if (value is not ("text" or "json")) result.AddError($"--format {value}: there is text and json.");
        });
        _utterance.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Number(result.Tokens[^1].Value) is null)
                result.AddError($"--utterance {result.Tokens[^1].Value}: the utterances are numbered from 0; leave it out for a list of them.");
        });
        var explain = new Command("explain", "Says why an utterance was heard as it was: the words that decided it, and the rule's page.")
        {
            _file, _utterance, _me, _format, _assign,
        };
        explain.SetAction(parsed => Run(parsed, surroundings));
        return explain;
    }

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        var who = parsed.GetValue(_assign);
        var (pattern, problem) = who is null ? (null, null) : AssignPattern.Parse(who);
        if (problem is not null)
        {
            surroundings.Error.WriteLine(problem);
            return Exit.Problems;
        }

        var request = new ReviewRequest(
            [parsed.GetValue(_file)!],
            [.. (parsed.GetValue(_me) ?? []).Where(name => !string.IsNullOrWhiteSpace(name))],
            parsed.GetValue(_format) is "json" ? OutputFormat.Json : OutputFormat.Text,
            Output: null,
            Assign: pattern is not null,
            pattern,
            NoOthers: true);
        return new ExplainCommand(request, Number(parsed.GetValue(_utterance)), surroundings).Run();
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
