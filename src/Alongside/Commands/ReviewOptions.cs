using System.Collections.Immutable;
using System.CommandLine;
using Alongside.Assigning;
using Alongside.Outputs;

namespace Alongside.Commands;

/// <summary>The arguments and options of <c>alongside review</c>.</summary>
internal sealed class ReviewOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "A conversation file, a folder of them, or - for standard input. Several are reviewed one after the other.",
    };

    private readonly Option<string[]> _me = new("--me")
    {
        HelpName = "NAME",
        Description = "Who you are in it: a name or an e-mail address as it stands there. Repeat it for a partner on your side.",
    };

    private readonly Option<string> _format = new("--format")
    {
        HelpName = "text|json|html",
        Description = "How to show it: to read here (text), for programs (json), as a page (html).",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "PATH",
        Description = "Write to this file instead of standard output. Several pages go to a folder of that name, with an index.",
    };

    private readonly Option<string?> _assign = new("--assign")
    {
        HelpName = "WHO",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Say who speaks where the file does not: alone, it asks for each paragraph. \"Dana,Jana\": they take turns. " +
            "\"Dana: 1-3,7; Jana: rest\": by paragraph.",
    };

    private readonly Option<bool> _noOthers = new("--no-others")
    {
        Description = "Leave out the figures that others report beside the measures.",
    };

    /// <summary>The command with all of these.</summary>
    public Command Command(Surroundings surroundings)
    {
        _format.Validators.Add(result =>
        {
            var value = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "text";
            if (Format(value) is null) result.AddError($"--format {value}: there is text, json and html.");
        });
        _paths.Validators.Add(result =>
        {
            // What is no option falls to the paths.
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(surroundings.FullPath(token.Value)))
                    result.AddError($"There is no option {token.Value}.");
        });
        var review = new Command("review", "Reads conversations and shows the moments that mattered, what happened after each pushback, and the order form.")
        {
            _paths, _me, _format, _output, _assign, _noOthers,
        };
        review.SetAction(parsed => Run(parsed, surroundings));
        return review;
    }

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        var paths = (parsed.GetValue(_paths) ?? []).ToImmutableArray();
        var who = parsed.GetValue(_assign);
        // "--assign call.txt" is meant as --assign and a path: a pattern has at least two names.
        if (who is not null && (!AssignPattern.LooksLikeOne(who) || Path.Exists(surroundings.FullPath(who))))
        {
            paths = paths.Insert(0, who);
            who = null;
        }

        var (pattern, problem) = who is null ? (null, null) : AssignPattern.Parse(who);
        problem ??= paths.IsEmpty ? new Problem("review", "there is nothing to review", "Name a conversation file, a folder, or - for standard input") : null;
        if (problem is not null)
        {
            surroundings.Error.WriteLine(problem);
            return Exit.Problems;
        }

        var me = (parsed.GetValue(_me) ?? []).Where(name => !string.IsNullOrWhiteSpace(name));
        return new ReviewCommand(
            new ReviewRequest(
                paths,
                [.. me],
                Format(parsed.GetValue(_format)!) ?? OutputFormat.Text,
                parsed.GetValue(_output),
                parsed.GetResult(_assign) is not null,
                pattern,
                parsed.GetValue(_noOthers)),
            surroundings).Run();
    }

    private static OutputFormat? Format(string name) => name switch
    {
        "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        "html" => OutputFormat.Html,
        _ => null,
    };
}
