using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alongside.Configuration;

/// <summary>
/// Reads the text of a settings file: YAML, one <c>key: value</c> a line, a value being a word or a list of words. Read
/// event by event, so that nesting, however deep, is an error message and no deep call.
/// </summary>
internal static class SettingsText
{
    public const string Me = "me";
    public const string OthersReport = "others-report";

    private const string Example = "Write it as \"me: Your Name\", or as a list of names";

    /// <summary>The settings, or why they cannot be read.</summary>
    public static (Settings? Settings, Problem? Problem) Parse(string file, string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return (Read(file, parser), null);
        }
        catch (YamlException failure)
        {
            // What is missing at the end is missed on the line after it.
            var last = text.AsSpan().TrimEnd().Count('\n') + 1;
            return (null, Unreadable(file, Math.Min(failure.Start.Line, last), "this is not YAML"));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18 says so of some braces that never close.
            return (null, Unreadable(file, parser.Current?.Start.Line ?? 1, "this is not YAML"));
        }
        catch (SettingsException failure)
        {
            return (null, failure.Problem);
        }
    }

    private static Settings Read(string file, Parser parser)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return Settings.None;
        parser.Consume<DocumentStart>();
        if (parser.TryConsume<Scalar>(out var only) && only.Value.Length == 0) return Settings.None;
        if (only is not null || !parser.TryConsume<MappingStart>(out _))
            throw new SettingsException(Unreadable(file, only?.Start.Line ?? parser.Current?.Start.Line ?? 1, "this holds no \"key: value\" lines"));

        var settings = Settings.None;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key)) throw NoWord(file, parser.Current);
            settings = key.Value switch
            {
                Me => settings with { Me = Words(file, parser) },
                OthersReport => settings with { OthersReport = Switch(file, parser) },
                _ => throw new SettingsException(new Problem($"{file}, line {key.Start.Line}", $"there is no setting \"{key.Value}\"", $"Known are {Me} and {OthersReport}")),
            };
        }

        return settings;
    }

    private static ImmutableArray<string> Words(string file, Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var one)) return one.Value.Trim() is { Length: > 0 } word ? [word] : [];
        if (!parser.TryConsume<SequenceStart>(out _)) throw NoWord(file, parser.Current);
        var words = ImmutableArray.CreateBuilder<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var next)) throw NoWord(file, parser.Current);
            if (next.Value.Trim() is { Length: > 0 } word) words.Add(word);
        }

        return words.ToImmutable();
    }

    private static bool Switch(string file, Parser parser)
    {
        if (!parser.TryConsume<Scalar>(out var value)) throw NoWord(file, parser.Current);
        return value.Value switch
        {
            "on" or "true" or "yes" => true,
            "off" or "false" or "no" => false,
            _ => throw new SettingsException(new Problem($"{file}, line {value.Start.Line}", $"{OthersReport} is \"{value.Value}\"", "Write on or off")),
        };
    }

    private static SettingsException NoWord(string file, ParsingEvent? at) => new(Unreadable(file, at?.Start.Line ?? 1, "a name or a list of names is expected here"));

    private static Problem Unreadable(string file, long line, string what) => new($"{file}, line {line}", what, Example);

    private sealed class SettingsException(Problem problem) : Exception(problem.ToString())
    {
        public Problem Problem { get; } = problem;
    }
}
